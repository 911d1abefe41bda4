package org.mentorbase.matchmaking;

import org.mentorbase.matching.pairing.Unpaired;

/**
 * Somebody who takes part and is in no pair.
 *
 * @param because why, as sentences for people
 */
public record UnpairedView(String username, String because) {

    static UnpairedView of(Unpaired unpaired) {
        return new UnpairedView(unpaired.id(), unpaired.because());
    }
}
