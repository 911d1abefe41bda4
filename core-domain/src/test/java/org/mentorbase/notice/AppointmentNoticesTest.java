package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.MentoringRepositories;
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
    void one_thing_is_told_as_it_is_by_now_and_nothing_of_what_came_to_nothing() {
        AppointmentId moved = agree("2026-04-01T14:00", null).id();
        move(moved, "2026-04-02T14:00");
        move(moved, "2026-04-03T14:00");
        cancel(agree("2026-04-10T14:00", null).id());

        List<Message> told = told();
        assertThat(told)
                .extracting(Message::subject)
                .containsExactlyInAnyOrder("You meet Ben Smith on 3 April 2026", "You meet Ada Smith on 3 April 2026");
        assertThat(told.get(0).calendar().get(0).sequence()).isEqualTo(2);

        move(moved, "2026-04-04T14:00");
        move(moved, "2026-04-05T14:00");
        assertThat(told())
                .extracting(Message::subject)
                .containsExactlyInAnyOrder(
                        "Your meeting with Ben Smith is now on 5 April 2026",
                        "Your meeting with Ada Smith is now on 5 April 2026");
    }

    @Test
    void what_could_not_be_sent_before_it_was_moved_is_told_as_new_and_not_again() {
        AppointmentId id = agree("2026-04-01T14:00", "Room 7").id();
        mailbox.mailer.answering(message -> new Handover(Handover.Result.NOT_NOW, "451 later"));
        told();
        move(id, "2026-04-02T14:00");
        mailbox.mailer.answering(message -> Handover.DONE);
        List<Message> told = told();
        mailbox.installation.clock().advance(Duration.ofHours(1));

        assertThat(told)
                .extracting(Message::subject)
                .containsExactlyInAnyOrder("You meet Ben Smith on 2 April 2026", "You meet Ada Smith on 2 April 2026");
        assertThat(told.get(0).text()).contains("brings it into your calendar").doesNotContain("changed");
        assertThat(told()).isEmpty();
    }

    @Test
    void nobody_is_told_of_the_end_of_what_was_refused_before_it_arrived() {
        AppointmentId id = agree("2026-04-01T14:00", null).id();
        mailbox.mailer.answering(message ->
                message.name().startsWith("Ada") ? new Handover(Handover.Result.NEVER, "550") : Handover.DONE);
        told();
        mailbox.mailer.answering(message -> Handover.DONE);
        cancel(id);

        assertThat(told())
                .extracting(message -> message.recipient() + ": " + message.subject())
                .containsExactly("ben: Your meeting with Ada Smith on 1 April 2026 is cancelled");
    }

    @Test
    void what_was_agreed_before_the_first_round_is_cancelled_for_both() {
        AppointmentId id = agree("2026-05-01T14:00", null).id();
        mailbox.installation.mentoring().execute(repositories -> {
            repositories.outbox().readUpTo(lastEvent(repositories));
            return id;
        });
        cancel(id);

        assertThat(told()).hasSize(2);
    }

    @Test
    void neither_a_digest_nor_quiet_hours_delay_what_belongs_into_calendars() {
        NoticeSettings weekly = new NoticeSettingsView(
                        "ada", List.of(), "WEEKLY", "08:00", "MONDAY", "20:00", "07:00", "Europe/London", "en")
                .settings();
        mailbox.installation
                .mentorbase()
                .settingNoticeSettings()
                .set(actor("ada"), new SettingNoticeSettings.Command(weekly.username(), before -> weekly, null));
        mailbox.installation.clock().set(Instant.parse("2026-03-03T22:00:00Z"));
        AppointmentId id = agree("2026-03-04T09:00", null).id();
        move(agree("2026-03-04T06:30", null).id(), "2026-03-05T09:00");

        assertThat(told())
                .filteredOn(message -> message.name().startsWith("Ada"))
                .hasSize(2);
        cancel(id);
        assertThat(told())
                .extracting(message -> message.recipient() + ": " + message.subject())
                .contains("ada: Your meeting with Ben Smith on 4 March 2026 is cancelled");
        mailbox.installation.clock().set(Instant.parse("2026-03-04T22:00:00Z"));
        assertThat(told())
                .extracting(message -> message.recipient() + ": " + message.subject())
                .contains("ada: Your meeting with Ben Smith on 5 March 2026 at 09:00");
    }

    private static long lastEvent(MentoringRepositories repositories) {
        return repositories.events().after(0, 1000).stream()
                .mapToLong(event -> event.id().value())
                .max()
                .orElseThrow();
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
