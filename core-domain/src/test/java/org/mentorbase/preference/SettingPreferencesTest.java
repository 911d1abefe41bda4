package org.mentorbase.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.fixture.Refused.problems;
import static org.mentorbase.fixture.TestMentorbase.actor;
import static org.mentorbase.preference.SomePreferences.somePreferences;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.member.MemberReason;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.VersionReason;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.ConstraintReason;

class SettingPreferencesTest {

    private static final Actor MANAGER = actor("dora", Permission.PREFERENCE_MANAGE);

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben");

    @Test
    void who_has_said_nothing_seeks_nobody() {
        assertThat(view(actor("ada"), "ada")).isEqualTo(somePreferences("ada").build());
        assertThat(installation
                        .mentorbase()
                        .viewingPreferences()
                        .one(actor("ada"), ProgrammeKey.MAIN, new Username("ada"))
                        .version())
                .isZero();
    }

    @Test
    void what_is_set_is_seen() {
        PreferencesView wanted =
                somePreferences("ada").seekingMentee().manager("ben").build();

        assertThat(set(actor("ada"), wanted, null).version()).isOne();

        assertThat(view(actor("ada"), "ada")).isEqualTo(wanted);
    }

    @Test
    void setting_what_is_set_already_changes_nothing() {
        PreferencesView wanted = somePreferences("ada").seekingMentee().build();
        set(actor("ada"), wanted, null);

        assertThat(set(actor("ada"), wanted, null).version()).isOne();
        assertThat(set(actor("ben"), somePreferences("ben").build(), null).version())
                .isZero();
    }

    @Test
    void a_change_is_made_to_the_preferences_of_the_moment() {
        set(actor("ada"), somePreferences("ada").interests("looms").build(), null);

        change(actor("ada"), "ada", before -> {
            assertThat(before.interests()).containsExactly("looms");
            return before;
        });
    }

    @Test
    void blank_text_is_no_text_and_text_is_stripped() {
        set(
                actor("ada"),
                somePreferences("ada")
                        .organisation("  ")
                        .requirements(" patient ")
                        .build(),
                null);

        assertThat(view(actor("ada"), "ada").organisation()).isNull();
        assertThat(view(actor("ada"), "ada").mentorRequirements()).isEqualTo("patient");
    }

    @Test
    void whoever_manages_preferences_sees_and_sets_those_of_others() {
        set(MANAGER, somePreferences("ada").seekingMentee().build(), null);

        assertThat(view(MANAGER, "ada").seekingMentee()).isTrue();
    }

    @Test
    void for_anybody_else_there_is_no_such_member() {
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> view(actor("ben"), "ada"));
        assertRefused(
                MemberReason.MEMBER_UNKNOWN,
                () -> set(actor("ben"), somePreferences("ada").seekingMentee().build(), null));
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> view(actor("ben", Permission.MEMBER_READ_ALL), "ada"));
        assertRefused(MemberReason.MEMBER_UNKNOWN, () -> view(MANAGER, "nobody"));
        assertRefused(
                MemberReason.MEMBER_UNKNOWN,
                () -> set(actor("stranger"), somePreferences("stranger").build(), null));
    }

    @Test
    void a_programme_that_does_not_exist_is_refused() {
        assertRefused(
                ProgrammeReason.PROGRAMME_UNKNOWN,
                () -> set(actor("ada"), somePreferences("ada").in("other").build(), null));
    }

    @Test
    void a_manager_is_a_member() {
        Problem problem = problem(
                () -> set(actor("ada"), somePreferences("ada").manager("nobody").build(), null));

        assertThat(problem.reason()).isEqualTo(MemberReason.PERSON_UNKNOWN);
        assertThat(problem.field()).isEqualTo("manager");
    }

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
        Problem problem = problem(() ->
                set(actor("ada"), somePreferences("ada").number(field, number).build(), null));

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
        PreferencesView wanted = somePreferences("ada").number(field, number).build();
        set(actor("ada"), wanted, null);

        assertThat(view(actor("ada"), "ada")).isEqualTo(wanted);
    }

    @Test
    void text_is_at_most_10000_characters_and_a_tag_200() {
        assertRefused(
                ConstraintReason.TOO_LONG,
                () -> set(
                        actor("ada"),
                        somePreferences("ada").requirements("x".repeat(10_001)).build(),
                        null));
        assertRefused(
                ConstraintReason.TOO_LONG,
                () -> set(
                        actor("ada"),
                        somePreferences("ada").interests("x".repeat(201)).build(),
                        null));
        assertThat(set(
                                actor("ada"),
                                somePreferences("ada")
                                        .requirements("x".repeat(10_000))
                                        .build(),
                                null)
                        .version())
                .isOne();
    }

    @Test
    void tags_are_at_most_a_hundred_and_none_is_blank() {
        String[] tags = IntStream.range(0, 101).mapToObj(Integer::toString).toArray(String[]::new);

        assertRefused(
                ConstraintReason.TOO_MANY,
                () -> set(actor("ada"), somePreferences("ada").interests(tags).build(), null));
        assertRefused(
                ConstraintReason.REQUIRED,
                () -> set(
                        actor("ada"),
                        somePreferences("ada").interests("looms", " ").build(),
                        null));
    }

    @Test
    void control_characters_are_refused_but_line_breaks_are_text() {
        assertRefused(
                ConstraintReason.CONTROL_CHARACTER,
                () -> set(
                        actor("ada"),
                        somePreferences("ada").requirements("nul\0").build(),
                        null));
        assertThat(set(
                                actor("ada"),
                                somePreferences("ada")
                                        .requirements("two\r\n\tlines")
                                        .build(),
                                null)
                        .version())
                .isOne();
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        List<Problem> problems = problems(() -> set(
                actor("ada"),
                somePreferences("ada")
                        .number("changeTrack", 9)
                        .number("capacity", -5)
                        .requirements("\u0007")
                        .build(),
                null));

        assertThat(problems)
                .extracting(Problem::field)
                .containsExactly("capacity", "changeTrack", "mentorRequirements");
    }

    @Test
    void another_version_than_was_seen_is_not_overwritten() {
        set(actor("ada"), somePreferences("ada").seekingMentee().build(), 0L);

        assertRefused(
                VersionReason.CHANGED_SINCE_READ,
                () -> set(actor("ada"), somePreferences("ada").build(), 0L));
        assertThat(set(actor("ada"), somePreferences("ada").build(), 1L).version())
                .isEqualTo(2);
    }

    @Test
    void a_change_cannot_turn_into_somebody_elses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(
                        MANAGER, "ada", before -> somePreferences("ben").build().preferences()));
    }

    private Versioned<Preferences> set(Actor actor, PreferencesView wanted, @Nullable Long ifVersion) {
        Preferences preferences = wanted.preferences();
        return installation
                .mentorbase()
                .settingPreferences()
                .set(
                        actor,
                        new SettingPreferences.Command(
                                preferences.programme(), preferences.username(), before -> preferences, ifVersion));
    }

    private void change(Actor actor, String username, UnaryOperator<Preferences> change) {
        installation
                .mentorbase()
                .settingPreferences()
                .set(actor, new SettingPreferences.Command(ProgrammeKey.MAIN, new Username(username), change, null));
    }

    private PreferencesView view(Actor actor, String username) {
        return PreferencesView.of(installation
                .mentorbase()
                .viewingPreferences()
                .one(actor, ProgrammeKey.MAIN, new Username(username))
                .value());
    }
}
