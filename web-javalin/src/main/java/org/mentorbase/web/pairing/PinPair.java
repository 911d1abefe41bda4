package org.mentorbase.web.pairing;

import org.mentorbase.matchmaking.AdjustingPairing;
import org.mentorbase.matchmaking.Adjustment;
import org.mentorbase.matchmaking.ViewingPairings;
import org.mentorbase.web.operation.Contract;

/** See {@link Adjustment#PIN}. */
public final class PinPair extends AdjustPair {

    private static final Contract CONTRACT = contract("pins", "Make a pair of a draft in any case.");

    public PinPair(AdjustingPairing adjusting, ViewingPairings viewing) {
        super(adjusting, viewing, Adjustment.PIN);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }
}
