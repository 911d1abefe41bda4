package org.mentorbase.web.pairing;

import org.mentorbase.matchmaking.AdjustingPairing;
import org.mentorbase.matchmaking.Adjustment;
import org.mentorbase.matchmaking.ViewingPairings;
import org.mentorbase.web.operation.Contract;

/** See {@link Adjustment#ALLOW}. */
public final class AllowPair extends AdjustPair {

    private static final Contract CONTRACT =
            contract("forbidden/removal", "Leave two people of a draft who were kept apart to the objective again.");

    public AllowPair(AdjustingPairing adjusting, ViewingPairings viewing) {
        super(adjusting, viewing, Adjustment.ALLOW);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }
}
