package org.mentorbase.matchmaking;

import org.mentorbase.matching.score.Part;

/**
 * What a rule gave.
 *
 * @param because why, as a sentence for people
 */
public record PartView(String rule, int points, String because) {

    static PartView of(Part part) {
        return new PartView(part.rule(), part.points(), part.because());
    }
}
