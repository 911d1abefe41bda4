package org.mentorbase.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.fixture.SomeRow.aRow;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.refusal.Problem;

class MaxDeactivationsTest {

    private final Importing importing = new Importing();

    @ParameterizedTest
    @CsvSource({
        "10, 5, 50%, true",
        "10, 6, 50%, false",
        "3, 1, 50%, true",
        "3, 2, 50%, false",
        "10, 10, 100%, true",
        "10, 0, 0%, true",
        "10, 1, 0%, false",
        "1000, 10, 1%, true",
        "1000, 11, 1%, false",
        "10, 3, 3, true",
        "10, 4, 3, false",
        "10, 0, 0, true",
        "10, 1, 0, false",
        "10, 10, 999999999, true",
        "0, 0, 0%, true"
    })
    void a_limit_is_a_number_or_a_share_of_the_active(long active, long deactivations, String limit, boolean allowed) {
        assertThat(MaxDeactivations.parse(limit).allows(deactivations, active)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "101%", "1.5", "50 %", "%", "1234567890", "٣"})
    void anything_else_is_refused(String text) {
        assertRefused(MemberReason.MAX_DEACTIVATIONS_MALFORMED, () -> MaxDeactivations.parse(text));
    }

    @Test
    void an_import_that_exceeds_the_limit_is_refused_whole() {
        members(10);

        Problem problem = problem(() -> importing.rows(
                IntStream.range(6, 12).mapToObj(number -> aRow("m" + number)).toList()));

        assertThat(problem.reason()).isEqualTo(MemberReason.TOO_MANY_DEACTIVATIONS);
        assertThat(problem.values())
                .containsEntry("deactivations", 6)
                .containsEntry("active", 10L)
                .containsEntry("limit", MaxDeactivations.USUAL);
        assertThat(importing.members()).hasSize(10).allMatch(Member::active);
    }

    @Test
    void half_of_the_members_may_leave_at_once() {
        members(10);

        assertThat(importing
                        .rows(IntStream.range(5, 10)
                                .mapToObj(number -> aRow("m" + number))
                                .toList())
                        .deactivated())
                .isEqualTo(5);
    }

    @Test
    void who_is_listed_as_not_arrived_counts() {
        members(2);

        assertRefused(
                MemberReason.TOO_MANY_DEACTIVATIONS,
                () -> importing.rows(aRow("m0").arrived("No"), aRow("m1").arrived("No")));
    }

    @Test
    void who_comes_and_who_was_inactive_before_does_not_count() {
        members(2);
        importing.installation.add(aMember("left").inactive());

        ImportReport report = importing.within(
                MaxDeactivations.parse("1"),
                MembershipRows.of(aRow("m0"), aRow("new").arrived("No")));

        assertThat(report).isEqualTo(new ImportReport(2, 2, 1, 0, 1, 0, 1, false));
    }

    @Test
    void a_rehearsal_is_refused_alike() {
        members(4);

        assertRefused(MemberReason.TOO_MANY_DEACTIVATIONS, () -> importing.rehearsed(MembershipRows.listing("m0")));
    }

    private void members(int number) {
        IntStream.range(0, number).forEach(index -> importing.installation.add(aMember("m" + index)));
    }
}
