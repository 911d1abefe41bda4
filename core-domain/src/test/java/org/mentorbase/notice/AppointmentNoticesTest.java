package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;

/** What both are told of appointments, and what stands in their calendars. */
class AppointmentNoticesTest {

    private final Mailbox mailbox = Mailbox.of("ada", "ben");
    private RelationshipId relationship;

    @BeforeEach
    void begin_a_relationship() {
        relationship = mailbox.installation.relationship("ada", "ben");
        told();
    }

    @Test
    void both_get_it_into_their_calendars_also_who_agreed() {
        AppointmentId id = agree("2026-04-01T14:00", "Room 7").id();
        List<Message> told = told();

        assertThat(told)
                .extracting(message -> message.recipient() + ": " + message.subject())
                .containsExactlyInAnyOrder(
                        "ada: You meet Ben Smith on 1 April 2026", "ben: You meet Ada Smith on 1 April 2026");
        assertThat(told.get(0).text())
                .contains("on 1 April 2026 at 14:00 (Europe/London), for 45 minutes. Where: Room 7");
        CalendarEntry entry = told.get(0).calendar().get(0);
        assertThat(entry).isEqualTo(told.get(1).calendar().get(0));
        assertThat(entry.sequence()).isZero();
        assertThat(entry.cancelled()).isFalse();
        assertThat(entry.startsAt()).isEqualTo("2026-04-01T13:00:00Z");
        assertThat(entry.title()).isEqualTo("Mentoring: Ada Smith and Ben Smith");
        assertThat(entry.place()).isEqualTo("Room 7");
        assertThat(entry.attendees())
                .extracting(CalendarEntry.Attendee::name)
                .containsExactly("Ada Smith", "Ben Smith");
        assertThat(told()).as("again, of appointment %s", id).isEmpty();
    }

    @Test
    void moving_and_cancelling_it_changes_the_same_entry() {
        AppointmentId id = agree("2026-04-01T14:00", null).id();
        CalendarEntry agreed = told().get(0).calendar().get(0);
        mailbox.installation.clock().advanceDays(1);
        move(id, "2026-04-02T09:30");
        List<Message> told = told();
        CalendarEntry moved = told.get(0).calendar().get(0);
        cancel(id);
        CalendarEntry cancelled = told().get(0).calendar().get(0);

        assertThat(told.get(0).subject()).endsWith("is now on 2 April 2026");
        assertThat(List.of(moved.uid(), cancelled.uid())).containsOnly(agreed.uid());
        assertThat(List.of(agreed.sequence(), moved.sequence(), cancelled.sequence()))
                .containsExactly(0, 1, 2);
        assertThat(moved.stampedAt()).isEqualTo(Instant.parse("2026-03-03T09:00:01Z"));
        assertThat(cancelled.cancelled()).isTrue();
    }

    @Test
    void only_the_last_is_told_and_nothing_of_what_came_to_nothing() {
        AppointmentId moved = agree("2026-04-01T14:00", null).id();
        move(moved, "2026-04-02T14:00");
        move(moved, "2026-04-03T14:00");
        cancel(agree("2026-04-10T14:00", null).id());

        assertThat(told())
                .extracting(Message::subject)
                .containsExactlyInAnyOrder(
                        "Your meeting with Ben Smith is now on 3 April 2026",
                        "Your meeting with Ada Smith is now on 3 April 2026");
    }

    @Test
    void the_end_of_the_relationship_cancels_it_for_both() {
        agree("2026-04-01T14:00", null);
        agree("2026-04-08T14:00", null);
        told();
        mailbox.installation
                .mentorbase()
                .endingRelationship()
                .end(actor("ben"), new EndingRelationship.Command(relationship, null, null));

        List<Message> told = told();
        assertThat(told)
                .extracting(message -> message.recipient() + ": " + message.subject())
                .containsExactlyInAnyOrder(
                        "ada: Ben Smith is no longer your mentee",
                        "ada: 2 meetings were cancelled",
                        "ben: 2 meetings were cancelled");
        assertThat(told)
                .filteredOn(message -> !message.calendar().isEmpty())
                .allSatisfy(message -> assertThat(message.calendar()).hasSize(2));
    }

    private Appointment agree(String startsAt, String place) {
        mailbox.installation.clock().advance(Duration.ofSeconds(1));
        return mailbox.installation
                .mentorbase()
                .agreeingOnAppointment()
                .agree(actor("ada"), relationship, new Plan(Start.parse(startsAt, "Europe/London"), 45, place))
                .value();
    }

    private void move(AppointmentId id, String startsAt) {
        Plan to = new Plan(Start.parse(startsAt, "Europe/London"), 45, null);
        mailbox.installation.mentorbase().changingAppointment().move(actor("ben"), id, to, null);
    }

    private void cancel(AppointmentId id) {
        mailbox.installation.mentorbase().changingAppointment().cancel(actor("ada"), id, null);
    }

    private List<Message> told() {
        mailbox.mailer.delivered().clear();
        mailbox.round();
        return List.copyOf(mailbox.mailer.delivered());
    }
}
