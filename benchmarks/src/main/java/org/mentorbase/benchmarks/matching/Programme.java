package org.mentorbase.benchmarks.matching;

import static org.mentorbase.matching.participant.Attributes.AVAILABILITY;
import static org.mentorbase.matching.participant.Attributes.EXPERTISE;
import static org.mentorbase.matching.participant.Attributes.INTERESTS;
import static org.mentorbase.matching.participant.Attributes.LEVEL;
import static org.mentorbase.matching.participant.Attributes.MANAGER;
import static org.mentorbase.matching.participant.Attributes.ORGANISATION;

import java.util.Arrays;
import java.util.Map;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.fixture.ProgrammePeople;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.LevelGap;
import org.mentorbase.matching.rule.NotInOneLine;
import org.mentorbase.matching.rule.NotOneself;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.SameOrDifferent;
import org.mentorbase.matching.rule.SharedTags;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matching.rule.Side;
import org.mentorbase.matching.score.ScoreTables;

/**
 * Made-up people to be paired.
 *
 * @param capacity of each mentor
 */
record Programme(RuleSet rules, Pool pool, int capacity) {

    static final RuleSet RULES = ShippedRules.mozilla();

    /** Of so many points that scores go up to a million. */
    private static final RuleSet MANY_POINTS = RuleSet.named("many points")
            .tags(AVAILABILITY, INTERESTS, EXPERTISE)
            .categories(ORGANISATION)
            .ordinals(LEVEL)
            .links(MANAGER)
            .require(SharedTags.of(AVAILABILITY), new NotOneself(), new NotInOneLine(MANAGER))
            .score("interests and expertise", Side.MENTEE, Overlap.of(INTERESTS, EXPERTISE, 71_993, 500_000))
            .score("time", Side.BOTH, Overlap.of(AVAILABILITY, AVAILABILITY, 20_011, 100_000))
            .score("organisation", Side.BOTH, new SameOrDifferent(ORGANISATION, 7_001, 90_007, 40_009))
            .score("level", Side.MENTOR, LevelGap.of(LEVEL, Map.of(1, 60_013, 2, 120_011, 3, 35_023, 4, 11_003)))
            .build();

    /** By the rules of Mozilla's programme. */
    static Programme of(int mentees, int mentors, int capacity) {
        return new Programme(RULES, new ProgrammePeople(20261122).pool(mentees, mentors), capacity);
    }

    static Programme withManyPoints(int mentees, int mentors) {
        return new Programme(MANY_POINTS, new ProgrammePeople(20261122).pool(mentees, mentors), 1);
    }

    /** Nothing is known of the scores yet. */
    ScoreTables scores() {
        return ScoreTables.of(rules, pool);
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
