package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;
import org.mentorbase.refusal.Refusal;

/**
 * How a programme is to be paired.
 *
 * @param limitPerMentee how many mentors each mentee may have, those that they have already included
 * @param minimumScore pairs of a lower score are not made, unless they are pinned
 * @param pins pairs that are made in any case
 * @param forbidden pairs that are not made
 * @param closeTo an earlier pairing to stay close to, if any
 */
public record PairingTerms(
        ProgrammeKey programme,
        Objective objective,
        ChosenRules rules,
        int limitPerMentee,
        int minimumScore,
        ImmutableSortedSet<Match> pins,
        ImmutableSortedSet<Match> forbidden,
        @Nullable Closeness closeTo) {

    static final int MOST_MENTORS = 1000;
    static final int HIGHEST_MINIMUM = 2_000_000;

    /** Refuses numbers that mean nothing. */
    public PairingTerms {
        List<Problem> problems = new ArrayList<>();
        if (limitPerMentee < 1 || limitPerMentee > MOST_MENTORS) {
            problems.add(outOfRange(
                    PairingReason.MENTEE_LIMIT_OUT_OF_RANGE, "limitPerMentee", limitPerMentee, MOST_MENTORS));
        }
        if (minimumScore < 0 || minimumScore > HIGHEST_MINIMUM) {
            problems.add(outOfRange(
                    PairingReason.MINIMUM_SCORE_OUT_OF_RANGE, "minimumScore", minimumScore, HIGHEST_MINIMUM));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static Problem outOfRange(Reason reason, String field, int value, int most) {
        return Problem.of(reason).field(field).value(value).with("most", most);
    }

    PairingTerms withPins(Set<Match> pairs) {
        return new PairingTerms(
                programme,
                objective,
                rules,
                limitPerMentee,
                minimumScore,
                ImmutableSortedSet.copyOf(pairs),
                forbidden,
                closeTo);
    }

    PairingTerms withForbidden(Set<Match> pairs) {
        return new PairingTerms(
                programme,
                objective,
                rules,
                limitPerMentee,
                minimumScore,
                pins,
                ImmutableSortedSet.copyOf(pairs),
                closeTo);
    }
}
