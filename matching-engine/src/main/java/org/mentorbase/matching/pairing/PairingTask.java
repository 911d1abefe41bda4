package org.mentorbase.matching.pairing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;

/**
 * Whom to pair, and how.
 *
 * @param minimumScore pairs of a lower score are not made, unless they are pinned
 * @param pins pairs that are made in any case; each takes a place of both
 * @param forbidden pairs that are not made
 * @param previous pairs that there are already; those of people who no longer take part are ignored
 * @param gainPerChange previous pairs are given up only if that gains more points than this for each of them; where the pairing
 *     is to be stable, nobody would rather have somebody else who is worth only so many points more to them
 */
public record PairingTask(
        Pool pool,
        RuleSet rules,
        Objective objective,
        int minimumScore,
        ImmutableSortedSet<Match> pins,
        ImmutableSortedSet<Match> forbidden,
        ImmutableSortedSet<Match> previous,
        int gainPerChange) {

    public PairingTask {
        pool = pool.sorted();
        checkArgument(minimumScore >= 0, "the minimum score is %s", minimumScore);
        checkArgument(
                gainPerChange >= 0 && gainPerChange <= RuleSet.MOST_POINTS,
                "the gain per change is %s, which is not from 0 to %s",
                gainPerChange,
                RuleSet.MOST_POINTS);
    }

    /** The largest coverage, then the largest total, of everybody. */
    public static PairingTask of(Pool pool, RuleSet rules) {
        return new PairingTask(
                pool,
                rules,
                Objective.COVERAGE,
                0,
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                0);
    }

    public PairingTask objective(Objective wanted) {
        return new PairingTask(pool, rules, wanted, minimumScore, pins, forbidden, previous, gainPerChange);
    }

    public PairingTask minimumScore(int score) {
        return new PairingTask(pool, rules, objective, score, pins, forbidden, previous, gainPerChange);
    }

    public PairingTask pin(String mentee, String mentor) {
        return withPins(and(pins, new Match(mentee, mentor)));
    }

    public PairingTask forbid(String mentee, String mentor) {
        return withForbidden(and(forbidden, new Match(mentee, mentor)));
    }

    /** These instead of the pins so far. */
    public PairingTask withPins(Set<Match> pairs) {
        return new PairingTask(
                pool,
                rules,
                objective,
                minimumScore,
                ImmutableSortedSet.copyOf(pairs),
                forbidden,
                previous,
                gainPerChange);
    }

    /** These instead of the forbidden pairs so far. */
    public PairingTask withForbidden(Set<Match> pairs) {
        return new PairingTask(
                pool, rules, objective, minimumScore, pins, ImmutableSortedSet.copyOf(pairs), previous, gainPerChange);
    }

    /** Stays close to these pairs. */
    public PairingTask closeTo(Set<Match> pairs, int points) {
        return new PairingTask(
                pool, rules, objective, minimumScore, pins, forbidden, ImmutableSortedSet.copyOf(pairs), points);
    }

    /** Whether there is anything to stay close to. */
    boolean staysClose() {
        return !previous.isEmpty();
    }

    private static ImmutableSortedSet<Match> and(ImmutableSortedSet<Match> pairs, Match more) {
        return ImmutableSortedSet.<Match>naturalOrder().addAll(pairs).add(more).build();
    }
}
