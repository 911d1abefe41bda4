package org.mentorbase.matchmaking;

import org.mentorbase.matching.pairing.MadePair;

/**
 * A pair of a pairing.
 *
 * @param score of both sides together
 * @param pinned whether it was asked for
 */
public record MadePairView(String mentor, String mentee, int score, int mentorScore, int menteeScore, boolean pinned) {

    static MadePairView of(MadePair pair) {
        return new MadePairView(
                pair.mentor(), pair.mentee(), pair.score(), pair.mentorScore(), pair.menteeScore(), pair.pinned());
    }
}
