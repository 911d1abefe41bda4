package org.mentorbase.web.pairing;

import org.mentorbase.matchmaking.AdjustingPairing;
import org.mentorbase.matchmaking.Adjustment;
import org.mentorbase.matchmaking.ViewingPairings;
import org.mentorbase.web.operation.Contract;

/** See {@link Adjustment#FORBID}. */
public final class ForbidPair extends AdjustPair {

    private static final Contract CONTRACT = contract("forbidden", "Keep two people of a draft apart.");

    public ForbidPair(AdjustingPairing adjusting, ViewingPairings viewing) {
        super(adjusting, viewing, Adjustment.FORBID);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }
}
