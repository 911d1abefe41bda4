package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.interchange.RefusedFile.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;

class ShippedRulesTest {

    private final YamlRules files = new YamlRules();

    static Stream<RuleSet> inJava() {
        return Stream.of(ShippedRules.mozilla(), ShippedRules.gradeAndProfession(), ShippedRules.techStack());
    }

    @ParameterizedTest
    @MethodSource("inJava")
    void a_shipped_set_is_the_same_in_yaml_and_in_java(RuleSet inJava) {
        assertThat(files.shipped(inJava.name())).isEqualTo(inJava);
    }

    @Test
    void each_shipped_set_can_be_had_by_name() {
        assertThat(YamlRules.shipped())
                .containsExactlyInAnyOrderElementsOf(inJava().map(RuleSet::name).toList());
    }

    @Test
    void the_file_of_a_shipped_set_explains_itself() throws IOException {
        for (String name : YamlRules.shipped()) {
            assertThat(YamlRules.source(name)
                            .asCharSource(StandardCharsets.UTF_8)
                            .read())
                    .startsWith("# ")
                    .contains("name: " + name);
        }
    }

    @Test
    void other_names_are_refused_with_those_that_there_are() {
        refused(() -> files.shipped("../mozilla"))
                .because(RulesReason.RULES_UNKNOWN)
                .saying("mozilla, grade-and-profession, tech-stack");
    }
}
