package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.matching.rule.AllowedBy;
import org.mentorbase.matching.rule.NotOneself;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.PointsBy;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.SameOrDifferent;
import org.mentorbase.matching.rule.SharedTags;
import org.mentorbase.matching.rule.Side;

/** What {@code docs/rules.md} shows is what can be read. */
class RulesDocumentTest {

    private static final String DOCUMENT = contentOf(Path.of("../docs/rules.md").toFile());
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n(.*?)```");
    private static final Pattern CONSTRAINT = Pattern.compile("(?m)^\\| `- ([^`]+)` \\|");
    private static final Pattern CRITERION = Pattern.compile("(?m)^\\| `([a-z-]+: (?:\\{[^`]*}|NAME))` \\|");

    private static final String ATTRIBUTES = """
            name: ours
            attributes:
              { availability: tags, interests: tags, expertise: tags, organisation: category, profession: category,
                track: category, level: ordinal, grade: [low, high], changeTrack: ordinal, outsideOrganisation: ordinal,
                partners: ordinal, manager: links, requested: links, pastPartners: links, doNotMatch: links,
                positiveFeedback: links }
            """;

    private final YamlRules files = new YamlRules(
            Map.of("NAME", new AllowedBy("java", "They suit.", (mentee, mentor) -> true)),
            Map.of("NAME", new PointsBy("They suit.", 1, (mentee, mentor) -> 1)));

    static Stream<String> examples() {
        return found(EXAMPLE);
    }

    static Stream<String> constraints() {
        return found(CONSTRAINT);
    }

    static Stream<String> criteria() {
        return found(CRITERION);
    }

    private static Stream<String> found(Pattern pattern) {
        return pattern.matcher(DOCUMENT).results().map((MatchResult match) -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_can_be_read(String yaml) {
        assertThat(RulesFile.read(yaml).name()).isEqualTo("ours");
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void every_constraint_can_be_read(String yaml) {
        assertThat(read("constraints:\n  - " + yaml).constraints()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void every_criterion_can_be_read(String yaml) {
        assertThat(read("criteria:\n  - for: both\n    " + yaml).criteria()).hasSize(1);
    }

    private RuleSet read(String yaml) {
        return files.read(RulesFile.of(ATTRIBUTES + yaml));
    }

    @Test
    void it_leaves_no_rule_out() {
        assertThat(constraints()).hasSize(11);
        assertThat(criteria()).hasSize(11);
        for (String name : YamlRules.shipped()) {
            assertThat(DOCUMENT).contains("| `" + name + "` |");
        }
    }

    @Test
    void the_first_example_is_the_one_in_java() {
        RuleSet inJava = RuleSet.named("ours")
                .tags("availability", "interests", "expertise")
                .categories("organisation")
                .require(new NotOneself(), SharedTags.of("availability"))
                .score("interests", Side.BOTH, Overlap.of("interests", "expertise", 2, 10))
                .score("from elsewhere", Side.MENTEE, SameOrDifferent.different("organisation", 3))
                .build();

        assertThat(RulesFile.read(examples().findFirst().orElseThrow())).isEqualTo(inJava);
    }
}
