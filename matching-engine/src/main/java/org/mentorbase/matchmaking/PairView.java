package org.mentorbase.matchmaking;

import org.mentorbase.matching.pairing.Match;

/** Two people who are paired, invited or kept apart. */
public record PairView(String mentor, String mentee) {

    static PairView of(Match pair) {
        return new PairView(pair.mentor(), pair.mentee());
    }
}
