package org.mentorbase.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.contract.Crowd;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipReason;

class RecordingMeetingTest {

    private static final LocalDate START = LocalDate.parse("2026-03-02");
    private static final LocalDate TODAY = START.plusDays(10);

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final RelationshipId id = installation.relationship("ada", "ben");

    RecordingMeetingTest() {
        installation.clock().advanceDays(10);
    }

    static Stream<Actor> who_may() {
        return Stream.of(actor("ada"), actor("ben"), actor("dora", Permission.RELATIONSHIP_MANAGE), Actor.OPERATOR);
    }

    @ParameterizedTest
    @MethodSource("who_may")
    void mentor_mentee_and_coordinators_record_a_meeting(Actor actor) {
        Meeting meeting = record(actor, TODAY, 60, false);

        assertThat(MeetingView.of(meeting))
                .isEqualTo(new MeetingView(meeting.id().value(), id.value(), "ada", "ben", TODAY, 60, true));
    }

    @Test
    void it_can_be_recorded_by_pair_as_well_as_by_relationship() {
        Meeting meeting = recordOfPair(actor("ben"), "ada", "ben");

        assertThat(meeting.relationship()).isEqualTo(id);
    }

    @Test
    void for_anybody_else_there_is_no_such_relationship() {
        assertRefused(RelationshipReason.RELATIONSHIP_UNKNOWN, () -> record(actor("cleo"), TODAY, 60, false));
        assertRefused(RelationshipReason.PAIR_WITHOUT_RELATIONSHIP, () -> recordOfPair(actor("cleo"), "ada", "ben"));
    }

    @Test
    void a_pair_that_has_no_active_relationship_cannot_have_met() {
        assertRefused(RelationshipReason.PAIR_WITHOUT_RELATIONSHIP, () -> recordOfPair(actor("ada"), "ben", "ada"));
        assertRefused(RelationshipReason.PAIR_WITHOUT_RELATIONSHIP, () -> recordOfPair(actor("ada"), "ada", "ada"));
        end();
        assertRefused(RelationshipReason.PAIR_WITHOUT_RELATIONSHIP, () -> recordOfPair(actor("ada"), "ada", "ben"));
    }

    @Test
    void no_meeting_of_an_ended_relationship_is_recorded() {
        end();

        assertRefused(RelationshipReason.RELATIONSHIP_NOT_ACTIVE, () -> record(actor("ada"), TODAY, 60, false));
    }

    @Test
    void what_does_not_exist_is_refused() {
        RecordingMeeting recording = installation.mentorbase().recordingMeeting();
        RecordingMeeting.Command command = new RecordingMeeting.Command(TODAY, 60, false);

        assertRefused(
                RelationshipReason.RELATIONSHIP_UNKNOWN,
                () -> recording.record(Actor.OPERATOR, new RelationshipId(999), command));
        assertRefused(
                ProgrammeReason.PROGRAMME_UNKNOWN,
                () -> recording.record(
                        Actor.OPERATOR, new ProgrammeKey("other"), new Username("ada"), new Username("ben"), command));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3601, Integer.MAX_VALUE})
    void a_duration_is_refused_outside_1_to_3600_minutes(int minutes) {
        assertRefused(MeetingReason.MEETING_DURATION_OUT_OF_RANGE, () -> record(actor("ada"), TODAY, minutes, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 3600})
    void a_duration_is_accepted_within_1_to_3600_minutes(int minutes) {
        assertThat(record(actor("ada"), TODAY, minutes, false).durationMinutes())
                .isEqualTo(minutes);
    }

    @Test
    void it_was_held_today_or_earlier() {
        assertThat(record(actor("ada"), TODAY, 60, false).heldOn()).isEqualTo(TODAY);
        assertThat(record(actor("ada"), TODAY.minusDays(1), 60, false).heldOn()).isEqualTo(TODAY.minusDays(1));
        assertRefused(MeetingReason.MEETING_IN_FUTURE, () -> record(actor("ada"), TODAY.plusDays(1), 60, false));
        assertRefused(MeetingReason.MEETING_IN_FUTURE, () -> record(actor("ada"), LocalDate.MAX, 60, false));
    }

    @Test
    void today_is_the_date_of_utc() {
        installation.clock().set(Instant.parse("2026-03-12T23:59:59.999Z"));
        assertRefused(MeetingReason.MEETING_IN_FUTURE, () -> record(actor("ada"), TODAY.plusDays(1), 60, false));
        installation.clock().set(Instant.parse("2026-03-13T00:00:00Z"));

        assertThat(record(actor("ada"), TODAY.plusDays(1), 60, false).heldOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void it_was_not_held_before_the_relationship_began() {
        assertThat(record(actor("ada"), START, 60, false).heldOn()).isEqualTo(START);
        assertRefused(
                MeetingReason.MEETING_BEFORE_RELATIONSHIP, () -> record(actor("ada"), START.minusDays(1), 60, false));
        assertRefused(MeetingReason.MEETING_BEFORE_RELATIONSHIP, () -> record(actor("ada"), LocalDate.MIN, 60, false));
    }

    @Test
    void a_second_meeting_on_a_date_is_taken_for_a_double_report() {
        record(actor("ada"), TODAY, 60, false);

        assertRefused(MeetingReason.MEETING_REPORTED_TWICE, () -> record(actor("ben"), TODAY, 45, false));
    }

    @Test
    void a_second_meeting_on_a_date_is_recorded_where_it_is_meant() {
        record(actor("ada"), TODAY, 60, false);

        assertThat(record(actor("ben"), TODAY, 45, true).secondOnDate()).isTrue();
    }

    @Test
    void the_first_on_a_date_counts_as_the_first_even_when_a_second_was_allowed() {
        assertThat(record(actor("ada"), TODAY, 60, true).secondOnDate()).isFalse();
        assertRefused(MeetingReason.MEETING_REPORTED_TWICE, () -> record(actor("ben"), TODAY, 60, false));
    }

    @Test
    void both_report_the_same_meeting_at_once_and_one_gets_through() {
        Crowd crowd = new Crowd(2);
        AtomicInteger refused = new AtomicInteger();

        crowd.eachDoes(number -> {
            try {
                record(actor(number == 0 ? "ada" : "ben"), TODAY, 60, false);
            } catch (Refusal twice) {
                assertThat(twice.reason()).isEqualTo(MeetingReason.MEETING_REPORTED_TWICE);
                refused.incrementAndGet();
            }
        });

        assertThat(refused).hasValue(1);
    }

    private Meeting record(Actor actor, LocalDate heldOn, int minutes, boolean second) {
        return installation
                .mentorbase()
                .recordingMeeting()
                .record(actor, id, new RecordingMeeting.Command(heldOn, minutes, second))
                .value();
    }

    private Meeting recordOfPair(Actor actor, String mentor, String mentee) {
        return installation
                .mentorbase()
                .recordingMeeting()
                .record(
                        actor,
                        ProgrammeKey.MAIN,
                        new Username(mentor),
                        new Username(mentee),
                        new RecordingMeeting.Command(TODAY, 60, false))
                .value();
    }

    private void end() {
        installation
                .mentorbase()
                .endingRelationship()
                .end(actor("ada"), new EndingRelationship.Command(id, null, null));
    }
}
