package org.mentorbase.matching.pairing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.mentorbase.matching.score.PairExplanation;

/**
 * Why a mentee and a mentor are paired or not.
 *
 * @param explanation what the pair is worth by the rules, or which of them it breaks
 * @param change what it would be to do otherwise: to do without a pair that was made, to make one that was not, and for a pin,
 *     what it replaces, so that its loss is negative by the price of the pin; empty for a pair that is not possible
 * @param alternatives the mentee's best other mentors, best first
 * @param because all of that in sentences for people
 */
public record PairAccount(
        PairExplanation explanation,
        boolean made,
        boolean pinned,
        Optional<Change> change,
        ImmutableList<Alternative> alternatives,
        ImmutableList<String> because) {

    /**
     * A pairing beside the one that was made.
     *
     * @param loss how many points fewer it has; negative if it has more
     * @param uncovered how many mentees fewer have a mentor; negative if more have
     */
    public record Change(long loss, int uncovered, ImmutableList<Match> made, ImmutableList<Match> broken) {}

    /**
     * Another mentor.
     *
     * @param score of the mentee with that mentor
     * @param paired whether the mentee has that mentor too
     * @param full whether others have all the places of that mentor
     */
    public record Alternative(String mentor, int score, boolean paired, boolean full) {}
}
