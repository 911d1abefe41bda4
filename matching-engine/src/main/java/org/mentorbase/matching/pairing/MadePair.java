package org.mentorbase.matching.pairing;

/**
 * A pair of a pairing.
 *
 * @param menteeScore what the mentor is worth to the mentee
 * @param mentorScore what the mentee is worth to the mentor
 * @param pinned whether it was asked for
 */
public record MadePair(String mentee, String mentor, int menteeScore, int mentorScore, boolean pinned) {

    /** Of both sides together. */
    public int score() {
        return menteeScore + mentorScore;
    }

    public Match match() {
        return new Match(mentee, mentor);
    }
}
