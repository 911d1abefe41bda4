package org.mentorbase.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problems;
import static org.mentorbase.fixture.TestMentorbase.actor;
import static org.mentorbase.preference.SomePreferences.somePreferences;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.member.MemberReason;
import org.mentorbase.preference.ImportingPreferences.Report;
import org.mentorbase.preference.ImportingPreferences.Row;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.validation.ConstraintReason;

class ImportingPreferencesTest {

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben");

    @Test
    void every_row_sets_somebodys_preferences() {
        Report report = importRows(
                Actor.OPERATOR,
                row(2, somePreferences("ada").seekingMentee()),
                row(3, somePreferences("ben").interests("looms")));

        assertThat(report).isEqualTo(new Report(2, 2));
        assertThat(preferences("ben").interests()).containsExactly("looms");
    }

    @Test
    void what_is_set_already_does_not_count_as_changed() {
        importRows(Actor.OPERATOR, row(2, somePreferences("ada").seekingMentee()));

        assertThat(importRows(
                        Actor.OPERATOR, row(2, somePreferences("ada").seekingMentee()), row(3, somePreferences("ben"))))
                .isEqualTo(new Report(2, 0));
    }

    @Test
    void everything_that_is_wrong_is_named_with_its_line_and_nothing_is_set() {
        List<Problem> problems = problems(() -> importRows(
                Actor.OPERATOR,
                row(2, somePreferences("ada").seekingMentee()),
                row(3, somePreferences("nobody").seekingMentee()),
                row(5, somePreferences("ben").number("capacity", -1).number("changeTrack", 6))));

        assertThat(problems)
                .extracting(Problem::reason)
                .containsExactly(
                        MemberReason.MEMBER_UNKNOWN, ConstraintReason.BELOW_LEAST, ConstraintReason.ABOVE_MOST);
        assertThat(problems)
                .extracting(Problem::location)
                .containsExactly(Location.line(3), Location.line(5), Location.line(5));
        assertThat(preferences("ada").seekingMentee()).isFalse();
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(MemberReason.FILE_EMPTY, () -> importRows(Actor.OPERATOR));
    }

    @Test
    void one_may_import_ones_own_only() {
        assertThat(importRows(actor("ada"), row(2, somePreferences("ada").seekingMentee()))
                        .changed())
                .isOne();
        assertRefused(
                MemberReason.MEMBER_UNKNOWN,
                () -> importRows(actor("ada"), row(2, somePreferences("ben").seekingMentee())));
    }

    private static Row row(long line, SomePreferences preferences) {
        Preferences wanted = preferences.build().preferences();
        return new Row(line, wanted.username(), before -> wanted);
    }

    private Report importRows(Actor actor, Row... rows) {
        return installation.mentorbase().importingPreferences().importRows(actor, ProgrammeKey.MAIN, List.of(rows));
    }

    private Preferences preferences(String username) {
        return installation
                .mentorbase()
                .viewingPreferences()
                .one(Actor.OPERATOR, ProgrammeKey.MAIN, new Username(username))
                .value();
    }
}
