package org.mentorbase.web.pairing;

import org.mentorbase.matchmaking.PairingSummaryView;
import org.mentorbase.matchmaking.ViewingPairings;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** With numbers instead of people. */
public final class ListPairings implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/pairings")
            .summary("The pairings of a programme, the latest first, with numbers instead of people.")
            .query(Parameter.PROGRAMME)
            .answersPage(PairingSummaryView.class)
            .refuses(403, 404)
            .build();

    private final ViewingPairings viewing;

    public ListPairings(ViewingPairings viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.page(
                call,
                viewing.page(call.actor(), call.programme(), call.paging()).map(PairingSummaryView::of));
    }
}
