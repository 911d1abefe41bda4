package org.mentorbase.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.Mentorbase;
import org.mentorbase.cli.Main;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.jdbi.Database;
import org.mentorbase.mail.Mailers;
import org.mentorbase.web.WebServer;

/** Each rule holds for the program, and is broken by a class that was written to break it. */
class ArchitectureTest {

    private static final String ROOT = "org.mentorbase";
    private static final String BAD = "org.mentorbase.architecture.bad.";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(ArchitectureTest::isNoTestJar)
            .importPackages(ROOT);

    private static boolean isNoTestJar(Location location) {
        return !location.matches(Pattern.compile(".*(-tests\\.jar|/test-classes/).*"));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("impure", Rules::the_domain_is_pure_java),
                rule("cycle", Rules::no_package_is_in_a_cycle),
                rule("algorithm", Rules::the_algorithms_know_nothing_of_mentoring),
                rule("friends", Rules::adapters_are_known_to_the_command_line_only),
                rule("inside", Rules::adapters_are_known_to_the_command_line_only),
                rule("exit", Rules::only_main_ends_the_process),
                rule("sql", Rules::sql_is_in_its_adapter_only),
                rule("http", Rules::each_technology_is_in_its_adapter_only),
                rule("mail", Rules::each_technology_is_in_its_adapter_only),
                rule("words", Rules::each_technology_is_in_its_adapter_only),
                rule("print", Rules::nobody_writes_to_the_standard_streams),
                rule("now", Rules::time_comes_from_a_clock_that_is_given),
                rule("nouns", Rules::use_cases_are_named_by_what_is_done_and_stand_with_their_feature),
                rule("open", Rules::implementations_of_ports_are_not_public));
    }

    private static Arguments rule(String fixture, Function<Rules, ArchRule> rule) {
        return Arguments.of(fixture, rule);
    }

    @Test
    void all_modules_are_looked_at() {
        assertThat(PROGRAM.contain(Mentorbase.class)
                        && PROGRAM.contain(Database.class)
                        && PROGRAM.contain(CsvMembershipFormat.class)
                        && PROGRAM.contain(Mailers.class)
                        && PROGRAM.contain(WebServer.class)
                        && PROGRAM.contain(Main.class))
                .isTrue();
        assertThat(PROGRAM.contain(ArchitectureTest.class)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_program_keeps_the_rule(String fixture, Function<Rules, ArchRule> rule) {
        rule.apply(new Rules(ROOT)).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_was_written_to_break_it_breaks_it(String fixture, Function<Rules, ArchRule> rule) {
        JavaClasses bad = new ClassFileImporter().importPackages(BAD + fixture);
        assertThat(bad).isNotEmpty();

        assertThatThrownBy(() -> rule.apply(new Rules(BAD + fixture)).check(bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(BAD + fixture);
    }
}
