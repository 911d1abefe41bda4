package org.mentorbase.web.pairing;

import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingView;
import org.mentorbase.matchmaking.ViewingPairings;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** A pairing with everybody in it. */
public final class ShowPairing implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/pairings/{id}")
            .summary("A pairing: who with whom, who is in no pair and why, and how good it is.")
            .answersVersion(PairingView.class)
            .refuses(403, 404)
            .build();

    private final ViewingPairings viewing;

    public ShowPairing(ViewingPairings viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(
                viewing.one(call.actor(), PairingId.parse(call.path("id"))).map(PairingView::of));
    }
}
