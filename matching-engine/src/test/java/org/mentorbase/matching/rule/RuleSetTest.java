package org.mentorbase.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;

class RuleSetTest {

    @Test
    void an_attribute_that_is_not_there_is_refused() {
        assertThat(problem(rules().require(SharedTags.of("avalability"))))
                .extracting(
                        RuleProblem::kind, RuleProblem::part, RuleProblem::index, RuleProblem::key, RuleProblem::value)
                .containsExactly(
                        RuleProblem.Kind.ATTRIBUTE_UNKNOWN, RuleProblem.Part.CONSTRAINT, 0, "mentee", "avalability");
    }

    @Test
    void an_attribute_of_another_kind_is_refused() {
        assertThat(problem(rules().score("grade", Side.BOTH, LevelGap.of("availability", Map.of(1, 1))))
                        .kind())
                .isEqualTo(RuleProblem.Kind.ATTRIBUTE_OF_OTHER_KIND);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void points_are_from_0_to_a_million(int points) {
        assertThat(problem(rules().score("organisation", Side.BOTH, SameOrDifferent.same("organisation", points)))
                        .kind())
                .isEqualTo(RuleProblem.Kind.POINTS_OUT_OF_RANGE);
    }

    @Test
    void a_million_points_are_possible() {
        RuleSet rules = rules().score("one", Side.BOTH, SameOrDifferent.same("organisation", 1_000_000))
                .score("two", Side.MENTEE, SameOrDifferent.same("organisation", 1_000_000))
                .build();

        assertThat(rules.highest(Party.MENTEE)).isEqualTo(1_000_000);
        assertThat(rules.highest()).isEqualTo(2_000_000);
    }

    @Test
    void rules_that_nobody_can_fulfil_are_refused() {
        assertThat(problem(rules().require(new SameCategory("organisation"), new DifferentCategory("organisation")))
                        .kind())
                .isEqualTo(RuleProblem.Kind.CONTRADICTION);
        assertThat(problem(rules().require(new LevelWithin("level", 2, 1))).kind())
                .isEqualTo(RuleProblem.Kind.CONTRADICTION);
        assertThat(problem(rules().require(new LevelWithin("level", 1, 2), new LevelWithin("level", 3, 4)))
                        .kind())
                .isEqualTo(RuleProblem.Kind.CONTRADICTION);
        assertThat(problem(rules().score("tags", Side.BOTH, Overlap.of("availability", "availability", 2, 1)))
                        .kind())
                .isEqualTo(RuleProblem.Kind.CONTRADICTION);
    }

    @Test
    void no_name_stands_for_two_criteria() {
        RuleSet.Builder twice = rules().score("same", Side.MENTEE, SameOrDifferent.same("organisation", 1))
                .score("same", Side.MENTOR, SameOrDifferent.same("organisation", 1));

        assertThat(problem(twice).kind()).isEqualTo(RuleProblem.Kind.NAME_TWICE);
    }

    @Test
    void there_are_at_most_100_rules() {
        RuleSet.Builder many = rules();
        for (int i = 0; i < 101; i++) {
            many.require(new NotOneself());
        }

        assertThat(problem(many).kind()).isEqualTo(RuleProblem.Kind.TOO_MANY_RULES);
    }

    @Test
    void an_extending_set_begins_with_the_rules_of_the_other() {
        RuleSet extended = ShippedRules.mozilla()
                .extended("ours")
                .without("career growth")
                .most(30, 20)
                .build();

        assertThat(extended.criteria()).hasSize(4);
        assertThat(extended.highest(Party.MENTEE)).isEqualTo(30);
        assertThat(extended.attributes()).isEqualTo(ShippedRules.mozilla().attributes());
    }

    @Test
    void the_words_for_an_ordinal_are_compared_as_tags_are() {
        Attribute grade = ShippedRules.gradeAndProfession().attributes().get("grade");

        assertThat(Ordinals.read("grade", grade, "grade\u00a07")).hasValue(5);
        assertThat(Ordinals.read("grade", grade, "Grade 8")).isEmpty();
        assertThat(Ordinals.read("years", Attribute.of(grade.kind()), "7")).hasValue(7);
        assertThat(Ordinals.read("years", Attribute.of(grade.kind()), "seven")).isEmpty();
        assertThat(grade.scale()).first().isEqualTo(Tag.of("aa"));
    }

    @Test
    void shipped_sets_are_valid() {
        assertThat(ShippedRules.mozilla().highest(Party.MENTEE)).isEqualTo(50);
        assertThat(ShippedRules.mozilla().highest(Party.MENTOR)).isEqualTo(10);
        assertThat(ShippedRules.gradeAndProfession().highest()).isEqualTo(36);
        assertThat(ShippedRules.techStack().highest()).isEqualTo(14);
    }

    @Test
    void rules_say_what_is_wrong_with_them() {
        assertThatThrownBy(() -> rules().require(SharedTags.of("nothing")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }

    private static RuleProblem problem(RuleSet.Builder rules) {
        return catchThrowableOfType(InvalidRules.class, rules::build).problems().get(0);
    }

    private static RuleSet.Builder rules() {
        return RuleSet.named("ours")
                .tags("availability")
                .categories("organisation")
                .ordinals("level");
    }
}
