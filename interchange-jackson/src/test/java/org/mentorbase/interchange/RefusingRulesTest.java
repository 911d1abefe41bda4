package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.interchange.RefusedFile.refused;

import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.member.MemberReason;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;

@Timeout(20)
class RefusingRulesTest {

    private static final String ATTRIBUTES = """
            name: ours
            attributes:
              interests: tags
              track: category
              level: ordinal
              people: links
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- share: intrests | RULES_ATTRIBUTE_UNKNOWN | 8 | 12",
                "- share: { mentee: interests, mentor: intrests } | RULES_ATTRIBUTE_UNKNOWN | 8 | 41",
                "- share: track | RULES_ATTRIBUTE_OF_OTHER_KIND | 8 | 12",
                "- share: { mentee: interests, mentor: interests, at-least: 0 } | RULES_CONTRADICTORY | 8 | 62",
                "- share: { mentee: interests } | YAML_KEY_MISSING | 8 | 12",
                "- share: [interests] | YAML_VALUE_MALFORMED | 8 | 12",
                "- share: { mentee: interests, mentor: interests, least: 1 } | YAML_KEY_UNKNOWN | 8 | 52",
                "- shares: interests | YAML_KEY_UNKNOWN | 8 | 5",
                "- not-onself | YAML_KEY_UNKNOWN | 8 | 5",
                "- same | YAML_VALUE_MALFORMED | 8 | 5",
                "- {} | RULES_KIND_MISSING | 8 | 5",
                "- { same: track, different: track } | RULES_CONTRADICTORY | 8 | 20",
                "- level-gap: { of: level, from: 2, to: 1 } | RULES_CONTRADICTORY | 8 | 42",
                "- level-gap: { of: level, from: two, to: 3 } | YAML_VALUE_MALFORMED | 8 | 35",
                "- level-gap: { of: level, from: 1, to: 99999999999 } | YAML_VALUE_MALFORMED | 8 | 42",
                "- java: nothing | YAML_KEY_UNKNOWN | 8 | 11"
            })
    void a_constraint_that_is_wrong(String line, String reason, int lineNumber, int column) {
        refused(() -> RulesFile.read(ATTRIBUTES + "constraints:\n  " + line + "\n"))
                .because(reason(reason))
                .at(lineNumber, column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overlap: { mentee: interests, mentor: interests, each: -1, most: 7 } | RULES_POINTS_OUT_OF_RANGE | 9 | 60",
                "overlap: { mentee: interests, mentor: interests, most: 1000001 } | RULES_POINTS_OUT_OF_RANGE | 9 | 60",
                "overlap: { mentee: interests, mentor: interests, each: 2, most: 1 } | RULES_CONTRADICTORY | 9 | 69",
                "overlap: { mentee: interests, mentor: interests } | YAML_KEY_MISSING | 9 | 14",
                "overlap: { mentee: interests, mentor: interests, most: 1, only: [''] } | YAML_VALUE_MALFORMED | 9 | 70",
                "overlap: { mentee: people, mentor: interests, most: 1 } | RULES_ATTRIBUTE_OF_OTHER_KIND | 9 | 24",
                "level-gap: { of: level, points: { 1: 2, +1: 3 } } | YAML_KEY_TWICE | 9 | 45",
                "level-gap: { of: level, points: { one: 2 } } | YAML_VALUE_MALFORMED | 9 | 39",
                "level-gap: { of: grade, points: { 1: 2 } } | RULES_ATTRIBUTE_UNKNOWN | 9 | 22",
                "outside: { of: track, wish: wish } | RULES_ATTRIBUTE_UNKNOWN | 9 | 33",
                "no-match-yet: { who: both, partners: level, points: 1 } | YAML_VALUE_MALFORMED | 9 | 26",
                "requested-partner: { link: people, points: 5.5 } | YAML_VALUE_MALFORMED | 9 | 48",
                "requested-partner: { link: people, points: 5, points: 6 } | YAML_KEY_TWICE | 9 | 51",
                "same_or_different: { of: track } | YAML_KEY_UNKNOWN | 9 | 5",
                "note: track | YAML_KEY_UNKNOWN | 9 | 5"
            })
    void a_criterion_that_is_wrong(String line, String reason, int lineNumber, int column) {
        refused(() -> RulesFile.read(ATTRIBUTES + "criteria:\n  - for: both\n    " + line + "\n"))
                .because(reason(reason))
                .at(lineNumber, column);
    }

    @Test
    void a_criterion_for_nobody() {
        refused(() -> RulesFile.read(ATTRIBUTES + "criteria:\n  - career-growth: {}\n"))
                .because(YamlReason.YAML_KEY_MISSING)
                .field("for")
                .at(8, 5);
        refused(() -> RulesFile.read(ATTRIBUTES + "criteria:\n  - for: all\n    career-growth: {}\n"))
                .because(YamlReason.YAML_VALUE_MALFORMED)
                .at(8, 10)
                .saying("one of mentee, mentor, both");
    }

    @Test
    void two_criteria_of_one_name() {
        String criterion =
                "  - name: Growth\n    for: both\n    no-match-yet: { who: mentee, partners: level, points: 1 }\n";

        refused(() -> RulesFile.read(ATTRIBUTES + "criteria:\n" + criterion + criterion))
                .because(RulesReason.RULES_NAME_TWICE)
                .at(11, 11)
                .saying("Growth");
    }

    @Test
    void constraints_that_exclude_each_other() {
        refused(() -> RulesFile.read(ATTRIBUTES + "constraints:\n  - same: track\n  - different: track\n"))
                .because(RulesReason.RULES_CONTRADICTORY)
                .at(9, 16)
                .saying("different track", "same track");
    }

    @Test
    void keys_that_are_unknown_or_there_twice() {
        refused(() -> RulesFile.read("name: ours\nrules: []\n"))
                .because(YamlReason.YAML_KEY_UNKNOWN)
                .at(2, 1)
                .saying("line 2, column 1", "“rules”", "criteria");
        refused(() -> RulesFile.read("name: ours\nname: theirs\n"))
                .because(YamlReason.YAML_KEY_TWICE)
                .at(2, 1);
    }

    @Test
    void attributes_of_no_kind() {
        refused(() -> RulesFile.read("name: ours\nattributes:\n  grade: levels\n"))
                .because(YamlReason.YAML_KEY_UNKNOWN)
                .at(3, 10)
                .saying("tags, category, ordinal, links");
        refused(() -> RulesFile.read("name: ours\nattributes:\n  grade: [low, high, LOW]\n"))
                .because(YamlReason.YAML_KEY_TWICE)
                .at(3, 22);
    }

    @Test
    void sides_that_give_too_much() {
        refused(() -> RulesFile.read("name: ours\nmost: { mentee: 1000001 }\n"))
                .because(RulesReason.RULES_POINTS_OUT_OF_RANGE)
                .at(2, 17);
    }

    @Test
    void extending_what_is_not_there() {
        refused(() -> RulesFile.read("name: ours\nextends: mozila\n"))
                .because(RulesReason.RULES_UNKNOWN)
                .at(2, 10);
        refused(() -> RulesFile.read("name: ours\nextends: mozilla\nwithout: [growth]\n"))
                .because(YamlReason.YAML_KEY_UNKNOWN)
                .at(3, 11)
                .saying("career growth");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        RefusedFile refused = refused(() -> RulesFile.read(
                ATTRIBUTES + "constraints:\n  - not-onself\n  - share: intrests\ncriteria:\n  - for: none\nmost: 7\n"));

        assertThat(refused.refusal().problems())
                .extracting(Problem::reason)
                .containsExactly(
                        YamlReason.YAML_KEY_UNKNOWN,
                        YamlReason.YAML_VALUE_MALFORMED,
                        YamlReason.YAML_VALUE_MALFORMED,
                        RulesReason.RULES_ATTRIBUTE_UNKNOWN);
        assertThat(refused.refusal().problems())
                .last()
                .satisfies(problem -> assertThat(problem.location().line()).isEqualTo(9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: [ours",
                "name: 'ours",
                "name: ours\n  attributes: 1",
                "\tname: ours",
                "name: &a\nother: *b",
                "name: a\n---\nname: b",
                "name: \u0007",
                "%YAML 9.9\n---\nname: ours",
                "{[:",
                "- - - - - - - - - - - - - - - - - - - - - - - - 1"
            })
    void what_is_no_yaml(String text) {
        refused(() -> RulesFile.read(text)).because(YamlReason.YAML_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "# nothing\n", "---\n...\n"})
    void an_empty_file(String text) {
        refused(() -> RulesFile.read(text)).because(RulesReason.RULES_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "[]", "7"})
    void something_other_than_keys_with_values(String text) {
        refused(() -> RulesFile.read(text))
                .because(YamlReason.YAML_VALUE_MALFORMED)
                .at(1, 1);
    }

    @Test
    void aliases_of_aliases_are_not_written_out() {
        StringBuilder bomb = new StringBuilder("name: ours\na0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append(
                    "a%d: &a%d [%s]%n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
        }

        refused(() -> RulesFile.read(bomb.append("constraints: *a29\n").toString()))
                .because(YamlReason.YAML_MALFORMED);
    }

    @Test
    void a_value_that_contains_itself() {
        refused(() -> RulesFile.read("name: ours\nconstraints: &a\n- *a\n")).because(YamlReason.YAML_VALUE_MALFORMED);
    }

    @Test
    void more_than_anybody_writes() {
        refused(() -> new YamlRules()
                        .read(ByteSource.concat(
                                RulesFile.of("name: ours\n"), new RepeatedBytes("# more\n", 500_000_000))))
                .because(RulesReason.RULES_TOO_LARGE);
        refused(() -> RulesFile.read("[".repeat(200_000))).because(YamlReason.YAML_MALFORMED);
        refused(() -> RulesFile.read("name: ours\nconstraints: [" + "capacity,".repeat(101) + "]"))
                .because(RulesReason.RULES_TOO_MANY);
        refused(() -> RulesFile.read("name: ours\nconstraints: [" + "capacity,".repeat(20_000) + "]"))
                .because(YamlReason.YAML_VALUE_MALFORMED);
        refused(() -> RulesFile.read("name: " + "o".repeat(201))).because(YamlReason.YAML_VALUE_MALFORMED);
    }

    @Test
    void what_is_not_utf8() {
        refused(() -> new YamlRules().read(ByteSource.wrap("name: Möwe".getBytes(StandardCharsets.ISO_8859_1))))
                .because(MemberReason.FILE_NOT_UTF8);
    }

    private static Reason reason(String name) {
        return name.startsWith("YAML_") ? YamlReason.valueOf(name) : RulesReason.valueOf(name);
    }
}
