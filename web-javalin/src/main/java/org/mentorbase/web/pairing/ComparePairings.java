package org.mentorbase.web.pairing;

import org.mentorbase.matchmaking.ComparingPairings;
import org.mentorbase.matchmaking.ComparisonView;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** What only one of two pairings has. */
public final class ComparePairings implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/pairings/{id}/comparison/{other}")
            .summary("Two pairings side by side: the numbers of both, and the pairs that only one of them has.")
            .answers(ComparisonView.class)
            .refuses(403, 404)
            .build();

    private final ComparingPairings comparing;

    public ComparePairings(ComparingPairings comparing) {
        this.comparing = comparing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.json(ComparisonView.of(comparing.compare(
                call.actor(), PairingId.parse(call.path("id")), PairingId.parse(call.path("other")))));
    }
}
