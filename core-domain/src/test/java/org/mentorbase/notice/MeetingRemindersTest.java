package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;

class MeetingRemindersTest extends FourPeople {

    @Test
    void without_a_first_meeting_both_are_reminded_after_a_fortnight() {
        mailbox.installation.relationship("ada", "ben");
        told();

        assertThat(toldDaily(20))
                .containsExactlyInAnyOrder(
                        "14 ada: A first meeting with Ben Smith", "14 ben: A first meeting with Ada Smith");
    }

    @Test
    void a_recorded_meeting_stops_that_and_silence_counts_from_it() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        told();
        mailbox.installation.clock().advanceDays(10);
        meet(relationship);
        told();

        assertThat(toldDaily(60))
                .containsExactlyInAnyOrder(
                        "42 ada: Time to meet Ben Smith again?", "42 ben: Time to meet Ada Smith again?");
    }

    @Test
    void a_meeting_taken_back_did_not_stop_anything() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        told();
        mailbox.installation.clock().advanceDays(10);
        MeetingId mistaken = meet(relationship);
        told();
        mentorbase.voidingMeeting().voidIt(actor("ada"), mistaken, null);

        assertThat(toldDaily(6))
                .containsExactlyInAnyOrder(
                        "4 ada: A first meeting with Ben Smith", "4 ben: A first meeting with Ada Smith");
    }

    @Test
    void who_met_and_only_recorded_it_late_is_not_reminded() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        meet(relationship);
        told();
        mailbox.installation.clock().advanceDays(42);
        mailbox.mailer.answering(message -> new Handover(Handover.Result.NOTHING_NOW, "no connection"));
        mailbox.round();
        meet(relationship);
        mailbox.mailer.answering(message -> Handover.DONE);
        mailbox.installation.clock().advanceDays(1);

        assertThat(told()).containsExactly("ben: Your meeting with Ada Smith on 13 April 2026 was recorded");
    }

    @Test
    void silent_relationships_are_one_list_for_each_coordinator_and_not_repeated() {
        grant("cora", Permission.RELATIONSHIP_MANAGE);
        mailbox.installation.relationship("ada", "ben");
        mailbox.installation.relationship("ada", "dan");
        told();
        mailbox.installation.clock().advanceDays(69);
        told();

        assertThat(toldDaily(30)).containsExactly("1 cora: 2 relationships have had no meeting for long");
    }

    @Test
    void what_falls_silent_in_the_same_week_comes_the_week_after() {
        grant("cora", Permission.RELATIONSHIP_MANAGE);
        mailbox.installation.relationship("ada", "ben");
        mailbox.installation.clock().advanceDays(1);
        mailbox.installation.relationship("ada", "dan");
        told();
        mailbox.installation.clock().advanceDays(69);
        mailbox.mailer.delivered().clear();

        assertThat(toldDaily(10))
                .contains(
                        "0 cora: Ada Smith and Ben Smith have not met for long",
                        "7 cora: Ada Smith and Dan Smith have not met for long");
    }

    @Test
    void silence_waits_for_somebody_who_looks_after_it() {
        mailbox.installation.relationship("ada", "ben");
        told();
        mailbox.installation.clock().advanceDays(80);
        assertThat(told()).isEmpty();
        grant("cora", Permission.RELATIONSHIP_MANAGE);

        assertThat(told()).containsExactly("cora: Ada Smith and Ben Smith have not met for long");
    }

    @Test
    void an_appointment_is_reminded_of_the_day_before_and_anew_when_it_is_moved() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        AppointmentId id = mentorbase
                .agreeingOnAppointment()
                .agree(actor("ben"), relationship, plan("2026-03-05T14:00"))
                .value()
                .id();
        told();
        mailbox.installation.clock().advanceDays(2);
        assertThat(told()).isEmpty();
        mailbox.installation.clock().advanceDays(1);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "ada: Your meeting with Ben Smith on 5 March 2026 at 14:00",
                        "ben: Your meeting with Ada Smith on 5 March 2026 at 14:00");

        mentorbase.changingAppointment().move(actor("ada"), id, plan("2026-03-10T14:00"), null);
        assertThat(toldDaily(6))
                .contains(
                        "5 ada: Your meeting with Ben Smith on 10 March 2026 at 14:00",
                        "5 ben: Your meeting with Ada Smith on 10 March 2026 at 14:00");
    }

    @Test
    void who_agrees_at_short_notice_or_cancels_is_not_reminded() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        mentorbase.agreeingOnAppointment().agree(actor("ben"), relationship, plan("2026-03-02T14:00"));
        AppointmentId cancelled = mentorbase
                .agreeingOnAppointment()
                .agree(actor("ben"), relationship, plan("2026-03-08T14:00"))
                .value()
                .id();
        told();
        mentorbase.changingAppointment().cancel(actor("ada"), cancelled, null);
        told();

        assertThat(toldDaily(8)).isEmpty();
    }

    @Test
    void who_has_an_appointment_is_not_reminded_to_meet_until_it_is_over() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        mentorbase.agreeingOnAppointment().agree(actor("ben"), relationship, plan("2026-03-18T14:00"));
        told();
        mailbox.installation.clock().advanceDays(12);

        assertThat(toldDaily(10))
                .containsExactlyInAnyOrder(
                        "4 ada: Your meeting with Ben Smith on 18 March 2026 at 14:00",
                        "4 ben: Your meeting with Ada Smith on 18 March 2026 at 14:00",
                        "5 ada: A first meeting with Ben Smith",
                        "5 ben: A first meeting with Ada Smith");
    }

    @Test
    void an_ended_relationship_is_not_silent() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        told();
        mentorbase.endingRelationship().end(actor("ada"), new EndingRelationship.Command(relationship, null, null));
        told();

        assertThat(toldDaily(100)).isEmpty();
    }

    private static Plan plan(String startsAt) {
        return new Plan(Start.parse(startsAt, "Europe/London"), 60, null);
    }

    private MeetingId meet(RelationshipId relationship) {
        LocalDate today = LocalDate.ofInstant(mailbox.installation.clock().instant(), ZoneOffset.UTC);
        return mentorbase
                .recordingMeeting()
                .record(actor("ada"), relationship, new RecordingMeeting.Command(today, 60, false))
                .value()
                .id();
    }
}
