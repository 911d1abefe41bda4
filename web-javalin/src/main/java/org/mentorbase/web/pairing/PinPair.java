package org.mentorbase.web.pairing;

import org.mentorbase.matchmaking.AdjustingPairing;
import org.mentorbase.matchmaking.Adjustment;
import org.mentorbase.matchmaking.ViewingPairings;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Everybody else is paired anew. */
public final class PinPair implements Operation {

    private static final Contract CONTRACT = AdjustingDraft.contract(
            "/api/v1/pairings/{id}/pins",
            "Make a pair of a draft in any case. Answers the new draft, and by how much its total score and coverage differ.");

    private final AdjustingDraft draft;

    public PinPair(AdjustingPairing adjusting, ViewingPairings viewing) {
        this.draft = new AdjustingDraft(adjusting, viewing);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return draft.answer(call, Adjustment.PIN);
    }
}
