package org.mentorbase.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.matching.fixture.RandomRules;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;

class ExplainingPairsTest {

    static LongStream seeds() {
        return LongStream.range(1000, 1100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_any_rules_every_part_is_told_and_the_parts_add_up(long seed) {
        RandomRules random = new RandomRules(seed);
        RuleSet rules = random.rules();
        Pool pool = random.pool(12, 12);
        Scorer scorer = new Scorer(rules, pool);

        for (Participant mentee : pool.mentees()) {
            for (Participant mentor : pool.mentors()) {
                assertExplained(rules, scorer.explain(mentee, mentor));
            }
        }
    }

    private static void assertExplained(RuleSet rules, PairExplanation pair) {
        for (Party side : Party.values()) {
            assertThat(pair.parts().stream()
                            .filter(part -> part.side() == side)
                            .mapToInt(Part::points)
                            .sum())
                    .isEqualTo(pair.score(side))
                    .isBetween(0, rules.highest(side));
        }
        assertThat(pair.parts()).extracting(Part::because).allMatch(ExplainingPairsTest::isSentence);
        assertThat(pair.broken()).extracting(BrokenConstraint::because).allMatch(ExplainingPairsTest::isSentence);
    }

    private static boolean isSentence(String words) {
        return words.matches("[\\p{Lu}\\d].*\\.") && !words.contains("{") && !words.contains("  ");
    }
}
