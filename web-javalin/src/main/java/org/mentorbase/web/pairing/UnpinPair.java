package org.mentorbase.web.pairing;

import org.mentorbase.matchmaking.AdjustingPairing;
import org.mentorbase.matchmaking.Adjustment;
import org.mentorbase.matchmaking.ViewingPairings;
import org.mentorbase.web.operation.Contract;

/** See {@link Adjustment#UNPIN}. */
public final class UnpinPair extends AdjustPair {

    private static final Contract CONTRACT =
            contract("pins/removal", "Leave a pair of a draft that was pinned to the objective again.");

    public UnpinPair(AdjustingPairing adjusting, ViewingPairings viewing) {
        super(adjusting, viewing, Adjustment.UNPIN);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }
}
