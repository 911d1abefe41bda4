package org.mentorbase.web.member;

import org.mentorbase.member.DivisionView;
import org.mentorbase.member.ViewingDivisions;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Everybody may see the departmental structure. */
public final class ListDivisions implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/divisions")
            .summary("The divisions with their research groups, ordered by letter.")
            .answersPage(DivisionView.class)
            .build();

    private final ViewingDivisions viewing;

    public ListDivisions(ViewingDivisions viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.page(call, viewing.page(call.paging()));
    }
}
