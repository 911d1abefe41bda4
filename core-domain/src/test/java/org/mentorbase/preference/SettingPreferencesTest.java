package org.mentorbase.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.fixture.TestMentorbase.actor;
import static org.mentorbase.preference.SomePreferences.somePreferences;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
