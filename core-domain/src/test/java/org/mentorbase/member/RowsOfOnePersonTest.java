package org.mentorbase.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.fixture.Refused.problems;
import static org.mentorbase.fixture.SomeRow.aRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.fixture.SomeRow;
import org.mentorbase.member.MembershipFile.Column;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Sentences;

/** A person may have several rows; they stand close together, or further apart than a batch has rows. */
class RowsOfOnePersonTest {

    private final Importing importing = new Importing();

    @Test
    void several_rows_are_one_member() {
        ImportReport report =
                importing.rows(aRow("ada").called("Ada", "L"), aRow("ada").called("Ada", "L"));

        assertThat(report).isEqualTo(new ImportReport(2, 1, 1, 0, 0, 0, 0, false));
        assertThat(importing.members())
                .containsExactly(aMember("ada").called("Ada", "L").build());
    }

    @Test
    void one_row_that_says_so_suffices_to_be_present() {
        importing.rows(
                aRow("ada").arrived("No"),
                aRow("ada").arrived("Yes"),
                aRow("ada").arrived("No"));

        assertThat(importing.member("ada").active()).isTrue();
    }

    @Test
    void who_is_present_on_no_row_is_not_present() {
        importing.installation.add(aMember("ada"));
        importing.installation.add(aMember("ben"));

        ImportReport report =
                importing.rows(aRow("ada").arrived("No"), aRow("ada").arrived("no"), aRow("ben"));

        assertThat(report.deactivated()).isOne();
        assertThat(importing.member("ada").active()).isFalse();
    }

    @Test
    void rows_that_disagree_are_refused_with_both_lines() {
        Problem problem = problem(() -> importing.rows(
                aRow("ada").called("Ada", "Byron"), aRow("ben"), aRow("ADA").called("Ada", "Lovelace")));

        assertThat(problem.reason()).isEqualTo(MemberReason.ROWS_DISAGREE);
        assertThat(problem.location()).isEqualTo(Location.line(4));
        assertThat(Sentences.in(Locale.ENGLISH).of(problem))
                .isEqualTo("line 4: ada: surname is “Lovelace” here, but “Byron” on line 2.");
        assertThat(importing.members()).isEmpty();
    }

    @Test
    void every_field_that_disagrees_is_named_as_its_column_is() {
        List<Problem> problems = problems(() -> importing.rows(
                aRow("ada").called("A", "B").withFirstNames("C").inGroup("D", "Structures"),
                aRow("ada").called("a", "b").withFirstNames("c").inGroup("C", "Biomechanics")));

        assertThat(problems)
                .extracting(Problem::field)
                .containsExactly("pref_name", "surname", "fnames", "division", "research_group");
        assertThat(problems).extracting(Problem::reason).containsOnly(MemberReason.ROWS_DISAGREE);
    }

    @Test
    void blank_disagrees_with_something() {
        Problem problem = problem(
                () -> importing.rows(aRow("ada").inDivision("A"), aRow("ada").inDivision(null)));

        assertThat(Sentences.in(Locale.ENGLISH).of(problem))
                .isEqualTo("line 3: ada: division is “” here, but “A” on line 2.");
    }

    @Test
    void what_is_not_stored_may_differ() {
        ImportReport report =
                importing.rows(aRow("ada").arrived("Yes"), aRow("ada").arrived(null));

        assertThat(report.people()).isOne();
    }

    @Test
    void rows_far_apart_are_one_member_too() {
        ImportReport report = importing.rows(
                farApart(aRow("ada").called("Ada", "L"), aRow("ada").called("Ada", "L")));

        assertThat(report).isEqualTo(new ImportReport(25002, 25001, 25001, 0, 0, 0, 0, false));
        assertThat(importing.member("ada"))
                .isEqualTo(aMember("ada").called("Ada", "L").build());
    }

    @Test
    void rows_far_apart_that_disagree_are_refused_with_both_lines() {
        Problem problem = problem(() -> importing.rows(
                farApart(aRow("ada").called("Ada", "Byron"), aRow("ada").called("Ada", "Lovelace"))));

        assertThat(Sentences.in(Locale.ENGLISH).of(problem))
                .isEqualTo("line 25003: ada: surname is “Lovelace” here, but “Byron” on line 2.");
        assertThat(importing.members()).isEmpty();
    }

    @Test
    void rows_far_apart_that_agree_with_each_other_update_once() {
        importing.rows(farApart(aRow("ada").called("Ada", "Byron"), aRow("ada").called("Ada", "Byron")));

        ImportReport report = importing.rows(
                farApart(aRow("ada").called("Ada", "L"), aRow("ada").called("Ada", "L")));

        assertThat(report).isEqualTo(new ImportReport(25002, 25001, 0, 1, 25000, 0, 0, false));
    }

    @Test
    void who_arrived_by_a_far_row_is_present() {
        importing.installation.add(aMember("ada").inactive());
        importing.installation.add(aMember("ben"));

        ImportReport report = importing.rows(between(
                List.of(
                        aRow("ada").arrived("No"),
                        aRow("ben").arrived("No"),
                        aRow("new").arrived("No")),
                List.of(aRow("ada"), aRow("ben"), aRow("new"))));

        assertThat(report).isEqualTo(new ImportReport(25006, 25003, 25001, 0, 1, 1, 0, false));
        assertThat(Stream.of("ada", "ben", "new").map(importing::member)).allMatch(Member::active);
    }

    @Test
    void a_missing_column_cannot_disagree() {
        importing.installation.add(aMember("ada").called("Ada", "Lovelace"));

        ImportReport report = importing.of(MembershipRows.of(farApart(aRow("ada"), aRow("ada")))
                .withoutColumns(Column.PREFERRED_NAME, Column.SURNAME));

        assertThat(report.unchanged()).isOne();
        assertThat(importing.member("ada").surname()).isEqualTo("Lovelace");
    }

    private static List<SomeRow> farApart(SomeRow one, SomeRow other) {
        return between(List.of(one), List.of(other));
    }

    private static List<SomeRow> between(List<SomeRow> start, List<SomeRow> end) {
        List<SomeRow> rows = new ArrayList<>(start);
        IntStream.range(0, 25000).forEach(number -> rows.add(aRow("m" + number)));
        rows.addAll(end);
        return rows;
    }
}
