package org.mentorbase.matching.pairing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

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

    /** The least total score of a mentee who is in some of the pairs. */
    public static OptionalInt leastTotal(Collection<MadePair> pairs) {
        Map<String, Integer> totals = new HashMap<>();
        pairs.forEach(pair -> totals.merge(pair.mentee(), pair.score(), Integer::sum));
        return totals.values().stream().mapToInt(Integer::intValue).min();
    }
}
