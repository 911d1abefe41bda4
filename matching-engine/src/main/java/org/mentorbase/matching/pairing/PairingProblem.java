package org.mentorbase.matching.pairing;

/**
 * Why a pairing cannot be asked for like that.
 *
 * @param match the pair that is asked for
 * @param because as a sentence for people
 */
public record PairingProblem(Kind kind, Match match, String because) {

    public enum Kind {
        MENTEE_UNKNOWN,
        MENTOR_UNKNOWN,
        PIN_FORBIDDEN,
        PIN_BREAKS_RULE,
        MENTEE_PINNED_TOO_OFTEN,
        MENTOR_PINNED_TOO_OFTEN
    }
}
