package org.mentorbase.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.fixture.Refused.problems;
import static org.mentorbase.fixture.TestMentorbase.actor;
import static org.mentorbase.preference.SomePreferences.somePreferences;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.ConstraintReason;

class PreferenceBoundsTest {

    private final TestMentorbase installation = TestMentorbase.with("ada");

    @ParameterizedTest
    @CsvSource({
        "changeTrack, 0, BELOW_LEAST",
        "changeTrack, 6, ABOVE_MOST",
        "outsideOrganisation, 0, BELOW_LEAST",
        "outsideOrganisation, 4, ABOVE_MOST",
        "capacity, -1, BELOW_LEAST",
        "capacity, 1001, ABOVE_MOST"
    })
    void a_number_out_of_its_bounds_is_refused(String field, int number, ConstraintReason reason) {
        Problem problem = problem(() -> set(somePreferences("ada").number(field, number)));

        assertThat(problem.reason()).isEqualTo(reason);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.value()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "changeTrack, 1",
        "changeTrack, 5",
        "outsideOrganisation, 1",
        "outsideOrganisation, 3",
        "capacity, 0",
        "capacity, 1000"
    })
    void a_number_within_its_bounds_is_set(String field, int number) {
        SomePreferences wanted = somePreferences("ada").number(field, number);

        assertThat(PreferencesView.of(set(wanted).value())).isEqualTo(wanted.build());
    }

    @Test
    void text_is_at_most_10000_characters_and_a_tag_200() {
        assertRefused(
                ConstraintReason.TOO_LONG, () -> set(somePreferences("ada").requirements("x".repeat(10_001))));
        assertRefused(
                ConstraintReason.TOO_LONG, () -> set(somePreferences("ada").interests("x".repeat(201))));
        assertThat(set(somePreferences("ada").requirements("x".repeat(10_000))).version())
                .isOne();
    }

    @Test
    void a_tag_that_is_wrong_is_named_as_its_list_is() {
        Problem problem = problem(() -> set(somePreferences("ada").interests("looms", "x".repeat(201))));

        assertThat(problem.field()).isEqualTo("interests");
        assertThat(problem.values()).containsEntry("length", 201);
    }

    @Test
    void tags_are_at_most_a_hundred_and_none_is_blank() {
        String[] tags = IntStream.range(0, 101).mapToObj(Integer::toString).toArray(String[]::new);

        assertRefused(
                ConstraintReason.TOO_MANY, () -> set(somePreferences("ada").interests(tags)));
        assertRefused(
                ConstraintReason.REQUIRED, () -> set(somePreferences("ada").interests("looms", " ")));
    }

    @Test
    void control_characters_are_refused_but_line_breaks_are_text() {
        assertRefused(
                ConstraintReason.CONTROL_CHARACTER,
                () -> set(somePreferences("ada").requirements("nul\0")));
        assertThat(set(somePreferences("ada").requirements("two\r\n\tlines")).version())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Grade", "7th", "years of service", "grade.", "é"})
    void a_name_that_is_none_is_refused(String name) {
        Problem problem = problem(() -> set(somePreferences("ada").attribute(name, "x")));

        assertThat(problem.reason()).isEqualTo(PreferenceReason.ATTRIBUTE_NAME_MALFORMED);
        assertThat(problem.field()).isEqualTo("attributes");
        assertThat(problem.value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interests", "level", "seekingMentor", "attributes", "partners", "doNotMatch"})
    void a_name_that_says_something_already_is_refused(String name) {
        assertRefused(
                PreferenceReason.ATTRIBUTE_NAME_TAKEN,
                () -> set(somePreferences("ada").attribute(name, "x")));
    }

    @Test
    void the_values_of_attributes_are_bounded_as_tags_are() {
        String[] tags = IntStream.range(0, 101).mapToObj(Integer::toString).toArray(String[]::new);

        assertRefused(
                ConstraintReason.TOO_MANY, () -> set(somePreferences("ada").attribute("technologies", tags)));
        assertRefused(
                ConstraintReason.TOO_LONG, () -> set(somePreferences("ada").attribute("grade", "x".repeat(201))));
        assertRefused(
                ConstraintReason.REQUIRED, () -> set(somePreferences("ada").attribute("grade", " ")));
        assertRefused(
                ConstraintReason.CONTROL_CHARACTER,
                () -> set(somePreferences("ada").attribute("grade", "\u0007")));
    }

    @Test
    void attributes_are_at_most_fifty() {
        SomePreferences wanted = somePreferences("ada");
        IntStream.range(0, 50).forEach(number -> wanted.attribute("attribute" + number, "x"));
        assertThat(set(wanted).version()).isOne();

        Problem problem = problem(() -> set(wanted.attribute("more", "x")));
        assertThat(problem.reason()).isEqualTo(ConstraintReason.TOO_MANY);
        assertThat(problem.field()).isEqualTo("attributes");
    }

    @Test
    void an_attribute_without_values_is_not_stated_and_their_order_counts() {
        set(somePreferences("ada")
                .attribute("technologies", "Java", " SQL", "Java")
                .attribute("grade"));

        assertThat(set(somePreferences("ada").attribute("technologies", "Java", "SQL"))
                        .version())
                .isOne();
        assertThat(set(somePreferences("ada").attribute("technologies", "SQL", "Java"))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        List<Problem> problems = problems(() -> set(somePreferences("ada")
                .number("changeTrack", 9)
                .number("capacity", -5)
                .requirements("\u0007")));

        assertThat(problems)
                .extracting(Problem::field)
                .containsExactly("capacity", "changeTrack", "mentorRequirements");
    }

    private Versioned<Preferences> set(SomePreferences wanted) {
        Preferences preferences = wanted.build().preferences();
        return installation
                .mentorbase()
                .settingPreferences()
                .set(
                        actor("ada"),
                        new SettingPreferences.Command(
                                ProgrammeKey.MAIN, preferences.username(), before -> preferences, null));
    }
}
