package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.AllowedBy;
import org.mentorbase.matching.rule.CareerGrowth;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.Criterion;
import org.mentorbase.matching.rule.DifferentCategory;
import org.mentorbase.matching.rule.HasRoom;
import org.mentorbase.matching.rule.LevelGap;
import org.mentorbase.matching.rule.LevelWithin;
import org.mentorbase.matching.rule.LinkedPartner;
import org.mentorbase.matching.rule.Measure;
import org.mentorbase.matching.rule.NeverPairedBefore;
import org.mentorbase.matching.rule.NoMatchYet;
import org.mentorbase.matching.rule.NotInOneLine;
import org.mentorbase.matching.rule.NotOnDoNotMatchList;
import org.mentorbase.matching.rule.NotOneself;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.OwnWish;
import org.mentorbase.matching.rule.PointsBy;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.SameCategory;
import org.mentorbase.matching.rule.SameOrDifferent;
import org.mentorbase.matching.rule.SharedTags;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matching.rule.Side;
import org.mentorbase.matching.rule.WishTable;

class ReadingRulesTest {

    private static final String ATTRIBUTES = """
            name: ours
            attributes:
              interests: tags
              expertise: tags
              organisation: category
              track: category
              level: ordinal
              changeTrack: ordinal
              grade: [low, middle, high]
              people: links
            """;

    @Test
    void constraints() {
        RuleSet rules = RulesFile.read(ATTRIBUTES + """
                        constraints:
                          - share: interests
                          - share: { mentee: interests, mentor: expertise, at-least: 2 }
                          - not-oneself
                          - not-in-one-reporting-line: people
                          - never-paired-before: people
                          - not-on-do-not-match-list: people
                          - capacity
                          - same: track
                          - different: organisation
                          - level-gap: { of: grade, from: -1, to: 2 }
                        """);

        assertThat(rules.constraints())
                .containsExactly(
                        SharedTags.of("interests"),
                        new SharedTags("interests", "expertise", 2),
                        new NotOneself(),
                        new NotInOneLine("people"),
                        new NeverPairedBefore("people"),
                        new NotOnDoNotMatchList("people"),
                        new HasRoom(),
                        new SameCategory("track"),
                        new DifferentCategory("organisation"),
                        new LevelWithin("grade", -1, 2));
    }

    @Test
    void overlaps() {
        assertThat(measure("overlap: { mentee: interests, mentor: expertise, each: 2, most: 9, only: [Java, C] }"))
                .isEqualTo(Overlap.of("interests", "expertise", 2, 9).only("Java", "C"));
    }

    @Test
    void categories() {
        assertThat(measure("same-or-different: { of: track, same: 1, different: 2, unknown: 3 }"))
                .isEqualTo(new SameOrDifferent("track", 1, 2, 3));
    }

    @Test
    void wishes() {
        assertThat(measure("outside: { of: organisation, wish: level }"))
                .isEqualTo(OwnWish.outside("organisation", "level"));
        assertThat(measure("change: { of: track, wish: changeTrack }"))
                .isEqualTo(OwnWish.changeOfTrack("track", "changeTrack"));
        assertThat(
                        measure(
                                "wish: { of: track, wish: level, table: { 1: { same: 5, different: 0 } }, absent: { same: 1, different: 2 } }"))
                .isEqualTo(new OwnWish(
                        "track", "level", WishTable.of(Map.of(1, WishTable.points(5, 0)), WishTable.points(1, 2))));
    }

    @Test
    void levels() {
        assertThat(measure("level-gap: { of: grade, points: { 1: 3, -1: 6 }, otherwise: 1 }"))
                .isEqualTo(new LevelGap(
                        "grade", LevelGap.of("", Map.of(1, 3, -1, 6)).points(), 1));
        assertThat(measure("career-growth: {}")).isEqualTo(CareerGrowth.standard());
        assertThat(measure("career-growth: { interests: expertise, wanted: Lead, two: 3, more: 2, one: 1 }"))
                .isEqualTo(new CareerGrowth("expertise", Tag.of("lead"), "track", "level", "changeTrack", 3, 2, 1));
    }

    @Test
    void people() {
        assertThat(measure("requested-partner: { link: people }")).isEqualTo(LinkedPartner.requested("people", 50));
        assertThat(measure("positive-feedback: { link: people, points: 5 }"))
                .isEqualTo(LinkedPartner.praised("people", 5));
        assertThat(measure("no-match-yet: { who: either, partners: level, points: 5 }"))
                .isEqualTo(new NoMatchYet(Side.BOTH, "level", 5));
    }

    @ParameterizedTest
    @CsvSource({"mentee, MENTEE", "mentor, MENTOR", "both, BOTH"})
    void points_are_for_one_side_or_both(String written, Side side) {
        assertThat(criterion("for: " + written + "\n    career-growth: {}"))
                .isEqualTo(new Criterion("career growth", side, CareerGrowth.standard()));
    }

    @Test
    void a_criterion_may_have_a_name() {
        assertThat(criterion("for: both\n    name: On the way up\n    career-growth: {}")
                        .name())
                .isEqualTo("On the way up");
    }

    @Test
    void words_that_yaml_takes_for_something_else_are_words() {
        assertThat(
                        measure(
                                "overlap: { mentee: interests, mentor: expertise, most: 1, only: [no, 7, 1.5, ~, 2026-01-01] }"))
                .isEqualTo(Overlap.of("interests", "expertise", 1, 1).only("no", "7", "1.5", "~", "2026-01-01"));
    }

    @Test
    void rules_in_java_are_named() {
        AllowedBy allowed = new AllowedBy("nice", "They would not like each other.", (mentee, mentor) -> true);
        PointsBy points = new PointsBy("They like each other.", 5, (mentee, mentor) -> 5);
        YamlRules files = new YamlRules(Map.of("likes", allowed), Map.of("liking", points));

        RuleSet rules = files.read(RulesFile.of(
                "name: ours\nconstraints:\n- java: likes\ncriteria:\n- { name: liking, for: both, java: liking }\n"));

        assertThat(rules.constraints()).containsExactly(allowed);
        assertThat(rules.criteria()).containsExactly(new Criterion("liking", Side.BOTH, points));
    }

    @Test
    void a_set_that_extends_another_says_only_what_differs() {
        RuleSet rules = RulesFile.read("""
                name: ours
                extends: mozilla
                attributes: { profession: category }
                without: [change of track, share availability]
                constraints:
                  - same: profession
                criteria:
                  - name: career growth
                    for: mentee
                    career-growth: { two: 20 }
                most: { mentee: 60 }
                """);
        RuleSet mozilla = ShippedRules.mozilla();

        assertThat(rules.name()).isEqualTo("ours");
        assertThat(rules.attributes())
                .containsAllEntriesOf(mozilla.attributes())
                .containsKey("profession");
        assertThat(rules.constraints())
                .extracting(Constraint::name)
                .containsExactly(
                        "not oneself", "not in one reporting line", "not on a do-not-match list", "same profession");
        assertThat(rules.criteria())
                .extracting(Criterion::name)
                .containsExactly(
                        "interests and expertise", "outside organisation", "asked for by name", "career growth");
        assertThat(rules.menteeMost()).isEqualTo(60);
    }

    @Test
    void a_byte_order_mark_and_the_line_ends_of_windows_do_no_harm() {
        assertThat(RulesFile.read("\uFEFFname: ours\r\nattributes:\r\n  interests: tags\r\n")
                        .attributes())
                .containsOnlyKeys("interests");
    }

    private static Measure measure(String line) {
        return criterion("for: both\n    " + line).measure();
    }

    private static Criterion criterion(String lines) {
        return RulesFile.read(ATTRIBUTES + "criteria:\n  - " + lines + "\n")
                .criteria()
                .get(0);
    }
}
