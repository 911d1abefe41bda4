package org.mentorbase.benchmarks.matching;

import java.util.Arrays;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.fixture.ProgrammePeople;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matching.score.ScoreTables;

/**
 * Made-up people to be paired by the rules of Mozilla's programme.
 *
 * @param capacity of each mentor
 */
record Programme(Pool pool, int capacity) {

    static final RuleSet RULES = ShippedRules.mozilla();

    static Programme of(int mentees, int mentors, int capacity) {
        return new Programme(new ProgrammePeople(20261122).pool(mentees, mentors), capacity);
    }

    /** Nothing is known of the scores yet. */
    ScoreTables scores() {
        return ScoreTables.of(RULES, pool);
    }

    /** One mentor for each mentee; nothing is known of the scores yet. */
    Instance instance() {
        return instance(scores());
    }

    Instance instance(ScoreTables scores) {
        int[] mentees = new int[pool.mentees().size()];
        int[] mentors = new int[pool.mentors().size()];
        Arrays.fill(mentees, 1);
        Arrays.fill(mentors, capacity);
        return Instance.of(scores.total(), mentees, mentors);
    }
}
