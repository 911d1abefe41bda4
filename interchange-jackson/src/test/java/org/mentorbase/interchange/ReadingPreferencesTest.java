package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.interchange.RefusedFile.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MemberReason;
import org.mentorbase.preference.ImportingPreferences.Row;
import org.mentorbase.preference.Preferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;

class ReadingPreferencesTest {

    private static final Preferences UNSET =
            Preferences.unset(ProgrammeKey.parse("", "main"), Username.parse("", "ab123"));

    @Test
    void every_field_has_a_column() {
        Preferences after = changed("""
                username,seekingMentor,seekingMentee,mentorRequirements,menteeRequirements,availability,interests,\
                expertise,organisation,level,changeTrack,outsideOrganisation,capacity,manager,Grade,attributes.yearsOfService
                ab123,yes,FALSE,"patient,
                and kind",none,Mon;Tue ; ,chess,Java; C++,CUED,P3,4,2,0,CD456,HEO,7
                """);

        assertThat(after)
                .isEqualTo(new Preferences(
                        UNSET.programme(),
                        UNSET.username(),
                        true,
                        false,
                        "patient,\nand kind",
                        "none",
                        ImmutableSet.of("Mon", "Tue"),
                        ImmutableSet.of("chess"),
                        ImmutableSet.of("Java", "C++"),
                        "CUED",
                        "P3",
                        4,
                        2,
                        0,
                        Username.parse("", "cd456"),
                        ImmutableMap.of("grade", ImmutableList.of("HEO"), "yearsOfService", ImmutableList.of("7"))));
    }

    @Test
    void a_field_without_a_column_stays_as_it_is() {
        Preferences before = changed("username,level,seeking-mentor\nab123,P3,true\n");

        Preferences after = changed(before, "Change-Track,USERNAME\n4,ab123\n");

        assertThat(after.level()).isEqualTo("P3");
        assertThat(after.seekingMentor()).isTrue();
        assertThat(after.changeTrack()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "mentorRequirements, kind",
        "availability, Mon;Tue",
        "organisation, CUED",
        "capacity, 2",
        "manager, cd456"
    })
    void a_blank_cell_unsets_what_can_be_unset(String field, String cell) {
        Preferences before = changed("username," + field + "\nab123," + cell + "\n");

        assertThat(changed(before, "username," + field + "\nab123, \n")).isEqualTo(UNSET);
        assertThat(before).isNotEqualTo(UNSET);
    }

    @Test
    void every_wrong_cell_of_the_file_is_named() {
        ByteSource file = Csv.lines(
                "username,seekingMentor,capacity,manager",
                "ab123,maybe,two,no body",
                "a b,yes,1,",
                ",,99999999999,",
                "ok1,no,3,",
                "AB123,no,1,");

        List<Problem> problems =
                refused(() -> CsvPreferences.read(file)).refusal().problems();

        assertThat(problems)
                .extracting(Problem::location, Problem::field, Problem::reason)
                .containsExactly(
                        problem(2, "seekingMentor", MemberReason.CELL_NOT_ONE_OF),
                        problem(2, "capacity", CsvReason.CELL_NOT_A_NUMBER),
                        problem(2, "manager", ActorReason.USERNAME_MALFORMED),
                        problem(3, "username", ActorReason.USERNAME_MALFORMED),
                        problem(4, "username", MemberReason.CELL_BLANK),
                        problem(4, "seekingMentor", MemberReason.CELL_BLANK),
                        problem(4, "capacity", CsvReason.CELL_NOT_A_NUMBER),
                        problem(6, "username", MemberReason.ROW_TWICE));
    }

    @Test
    void only_the_first_problems_of_a_hopeless_file_are_shown() {
        ByteSource file = Csv.file("username,capacity\n" + "ab123,many\n".repeat(1_000));

        assertThat(refused(() -> CsvPreferences.read(file)).refusal().problems())
                .hasSizeLessThan(110)
                .last()
                .satisfies(last -> assertThat(last.reason()).isEqualTo(MemberReason.TOO_MANY_PROBLEMS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expertice", "programme", "surname"})
    void a_column_that_means_nothing_is_refused(String column) {
        refused(() -> CsvPreferences.read(Csv.lines("username," + column, "ab123,x")))
                .because(CsvReason.COLUMN_UNKNOWN)
                .field(column)
                .at(1)
                .saying("seekingMentor");
    }

    @Test
    void two_names_of_one_field_are_a_duplicate() {
        refused(() -> CsvPreferences.read(Csv.lines("username,change-track,changeTrack", "ab123,1,2")))
                .because(MemberReason.COLUMN_DUPLICATE)
                .field("changeTrack");
    }

    @Test
    void a_file_must_say_whose_preferences_they_are() {
        refused(() -> CsvPreferences.read(Csv.lines("level", "P3")))
                .because(MemberReason.COLUMN_MISSING)
                .field("username");
    }

    private static Preferences changed(String csv) {
        return changed(UNSET, csv);
    }

    private static Preferences changed(Preferences before, String csv) {
        UnaryOperator<Preferences> change = CsvPreferences.read(Csv.file(csv)).stream()
                .map(Row::change)
                .findFirst()
                .orElseThrow();
        return change.apply(before);
    }

    private static Tuple problem(long line, String field, Object reason) {
        return tuple(Location.line(line), field, reason);
    }
}
