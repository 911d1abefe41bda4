package org.mentorbase.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Event;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipReason;
import org.mentorbase.transaction.VersionReason;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.ConstraintReason;

/** What two people agree on, move and cancel. */
class AppointmentsTest {

    private static final String TEN_DAYS_LATER = "2026-03-12T14:00";

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final RelationshipId relationship = installation.relationship("ada", "ben");

    static Stream<Actor> who_may() {
        return Stream.of(actor("ada"), actor("ben"), actor("dora", Permission.RELATIONSHIP_MANAGE), Actor.OPERATOR);
    }

    @ParameterizedTest
    @MethodSource("who_may")
    void mentor_mentee_and_coordinators_agree_move_and_cancel(Actor actor) {
        AppointmentId id = agree(actor, TEN_DAYS_LATER).value().id();
        assertThat(view(id)).isEqualTo(expected(id, "2026-03-12T14:00:00Z", "AGREED", 0));

        move(actor, id, "2026-04-12T14:00", null);
        assertThat(view(id)).isEqualTo(expected(id, "2026-04-12T13:00:00Z", "AGREED", 1));

        cancel(actor, id, null);
        assertThat(view(id)).isEqualTo(expected(id, "2026-04-12T13:00:00Z", "CANCELLED", 2));
    }

    private AppointmentView expected(AppointmentId id, String startsAt, String state, int sequence) {
        return new AppointmentView(
                id.value(),
                relationship.value(),
                "main",
                "ada",
                "ben",
                Instant.parse(startsAt),
                "Europe/London",
                45,
                "Room 7",
                state,
                sequence);
    }

    @Test
    void for_anybody_else_there_is_no_such_thing() {
        AppointmentId id = agree(actor("ada"), TEN_DAYS_LATER).value().id();
        Actor cleo = actor("cleo", Permission.INVITATION_CREATE_FOR_OTHERS);

        assertRefused(RelationshipReason.RELATIONSHIP_UNKNOWN, () -> agree(cleo, "2026-03-13T14:00"));
        assertRefused(AppointmentReason.APPOINTMENT_UNKNOWN, () -> move(cleo, id, "2026-03-13T14:00", null));
        assertRefused(AppointmentReason.APPOINTMENT_UNKNOWN, () -> cancel(cleo, id, null));
        assertRefused(AppointmentReason.APPOINTMENT_UNKNOWN, () -> viewing().one(cleo, id));
        assertRefused(
                RelationshipReason.RELATIONSHIP_UNKNOWN,
                () -> viewing().page(cleo, relationship, false, Optional.empty(), Paging.FIRST));
        assertThat(viewing()
                        .page(cleo, ProgrammeKey.MAIN, false, Optional.empty(), Paging.FIRST)
                        .total())
                .isZero();
    }

    @Test
    void a_pair_names_its_active_relationship() {
        AgreeingOnAppointment agreeing = installation.mentorbase().agreeingOnAppointment();

        assertThat(agreeing.agree(
                                actor("ben"),
                                ProgrammeKey.MAIN,
                                new Username("ada"),
                                new Username("ben"),
                                plan(TEN_DAYS_LATER))
                        .value()
                        .relationship())
                .isEqualTo(relationship);
        assertRefused(
                RelationshipReason.PAIR_WITHOUT_RELATIONSHIP,
                () -> agreeing.agree(
                        actor("ben"),
                        ProgrammeKey.MAIN,
                        new Username("ben"),
                        new Username("ben"),
                        plan(TEN_DAYS_LATER)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00, 45,   APPOINTMENT_IN_PAST,               startsAt",
        "2026-03-01T09:00, 45,   APPOINTMENT_IN_PAST,               startsAt",
        "2036-03-11T09:00, 45,   APPOINTMENT_TOO_FAR_AHEAD,         startsAt",
        "2026-03-12T14:00, 0,    APPOINTMENT_DURATION_OUT_OF_RANGE, durationMinutes",
        "2026-03-12T14:00, 3601, APPOINTMENT_DURATION_OUT_OF_RANGE, durationMinutes",
    })
    void a_plan_is_for_some_time_to_come(String startsAt, int minutes, AppointmentReason reason, String field) {
        Plan plan = new Plan(Start.parse(startsAt, "Europe/London"), minutes, null);

        assertThat(problem(() -> agree(actor("ada"), plan)).reason()).isEqualTo(reason);
        assertThat(problem(() -> agree(actor("ada"), plan)).field()).isEqualTo(field);
        AppointmentId id = agree(actor("ada"), TEN_DAYS_LATER).value().id();
        assertRefused(reason, () -> changing().move(actor("ada"), id, plan, null));
        assertThat(view(id).sequence()).isZero();
    }

    @Test
    void a_place_has_at_most_500_characters_and_a_blank_one_is_none() {
        Start start = Start.parse(TEN_DAYS_LATER, "Europe/London");

        assertRefused(ConstraintReason.TOO_LONG, () -> agree(actor("ada"), new Plan(start, 45, "x".repeat(501))));
        assertRefused(ConstraintReason.CONTROL_CHARACTER, () -> agree(actor("ada"), new Plan(start, 45, "nul\0")));
        assertThat(agree(actor("ada"), new Plan(start, 45, " \n "))
                        .value()
                        .plan()
                        .place())
                .isNull();
    }

    @Test
    void the_same_time_twice_is_taken_for_a_double_report() {
        AppointmentId first = agree(actor("ada"), TEN_DAYS_LATER).value().id();
        AppointmentId second = agree(actor("ada"), "2026-03-13T14:00").value().id();

        assertRefused(
                AppointmentReason.APPOINTMENT_AGREED_ALREADY, () -> agree(actor("ben"), "2026-03-12T14:00:00+00:00"));
        assertRefused(
                AppointmentReason.APPOINTMENT_AGREED_ALREADY, () -> move(actor("ben"), second, TEN_DAYS_LATER, null));
        cancel(actor("ben"), first, null);
        assertThat(move(actor("ben"), second, TEN_DAYS_LATER, null).version()).isEqualTo(2);
    }

    @Test
    void there_are_at_most_twenty_to_come() {
        for (int day = 10; day < 30; day++) {
            agree(actor("ada"), "2026-03-" + day + "T14:00");
        }
        assertRefused(AppointmentReason.TOO_MANY_APPOINTMENTS, () -> agree(actor("ada"), "2026-04-01T14:00"));

        installation.clock().advance(Duration.ofDays(9));
        assertThat(agree(actor("ada"), "2026-04-01T14:00").version()).isOne();
    }

    @Test
    void one_that_has_begun_is_over() {
        AppointmentId id = agree(actor("ada"), TEN_DAYS_LATER).value().id();
        installation.clock().advance(Duration.ofDays(10).plusHours(5));

        assertRefused(AppointmentReason.APPOINTMENT_OVER, () -> move(actor("ada"), id, "2026-03-13T14:00", null));
        assertRefused(AppointmentReason.APPOINTMENT_OVER, () -> cancel(actor("ada"), id, null));
        assertThat(upcoming()).isEmpty();
    }

    @Test
    void one_that_is_cancelled_is_not_moved_and_cancelling_it_again_does_nothing() {
        AppointmentId id = agree(actor("ada"), TEN_DAYS_LATER).value().id();
        Versioned<Appointment> cancelled = cancel(actor("ada"), id, null);

        assertThat(cancel(actor("ben"), id, null)).isEqualTo(cancelled);
        assertRefused(AppointmentReason.APPOINTMENT_CANCELLED, () -> move(actor("ada"), id, "2026-03-13T14:00", null));
        assertRefused(AppointmentReason.APPOINTMENT_CANCELLED, () -> move(actor("ada"), id, TEN_DAYS_LATER, null));
    }

    @Test
    void moving_it_to_where_it_is_changes_nothing() {
        Versioned<Appointment> agreed = agree(actor("ada"), TEN_DAYS_LATER);

        assertThat(move(actor("ada"), agreed.value().id(), TEN_DAYS_LATER, null))
                .isEqualTo(agreed);
    }

    @Test
    void another_version_than_was_seen_is_not_changed() {
        AppointmentId id = agree(actor("ada"), TEN_DAYS_LATER).value().id();

        assertRefused(VersionReason.CHANGED_SINCE_READ, () -> move(actor("ada"), id, "2026-03-13T14:00", 2L));
        assertRefused(VersionReason.CHANGED_SINCE_READ, () -> cancel(actor("ada"), id, 2L));
        assertThat(move(actor("ada"), id, "2026-03-13T14:00", 1L).version()).isEqualTo(2);
    }

    @Test
    void the_end_of_a_relationship_cancels_what_is_to_come_and_nothing_else() {
        AppointmentId past = agree(actor("ada"), TEN_DAYS_LATER).value().id();
        AppointmentId first = agree(actor("ada"), "2026-03-20T14:00").value().id();
        AppointmentId second = agree(actor("ada"), "2026-03-27T14:00").value().id();
        installation.clock().advance(Duration.ofDays(11));

        installation
                .mentorbase()
                .endingRelationship()
                .end(actor("ben"), new EndingRelationship.Command(relationship, null, null));

        assertThat(view(past).state()).isEqualTo("AGREED");
        assertThat(view(first).state()).isEqualTo("CANCELLED");
        assertThat(view(second).state()).isEqualTo("CANCELLED");
        ImmutableList<Event> events = installation
                .mentoring()
                .read(repositories -> repositories.events().after(0, 100));
        assertThat(events.subList(events.size() - 3, events.size()))
                .extracting(event -> event.change().type() + " by " + event.by())
                .containsExactly(
                        "relationship-ended by ben", "appointment-cancelled by ben", "appointment-cancelled by ben");
        assertRefused(RelationshipReason.RELATIONSHIP_NOT_ACTIVE, () -> agree(actor("ada"), "2026-04-01T14:00"));
    }

    @Test
    void the_log_names_no_place() {
        AppointmentId id = agree(actor("ada"), TEN_DAYS_LATER).value().id();
        move(actor("ben"), id, "2026-03-13T14:00", null);

        ImmutableList<Event> events = installation
                .mentoring()
                .read(repositories -> repositories.events().after(0, 100));
        assertThat(events.subList(events.size() - 2, events.size()))
                .extracting(event -> event.change().type()
                        + event.change().about()
                        + event.change().data())
                .containsExactly(
                        logged("appointment-agreed", id, "2026-03-12T14:00:00Z"),
                        logged("appointment-moved", id, "2026-03-13T14:00:00Z"));
    }

    private String logged(String type, AppointmentId id, String startsAt) {
        return type + "[ada, ben]{programme=main, relationship=" + relationship + ", appointment=" + id + ", startsAt="
                + startsAt + ", timeZone=Europe/London, durationMinutes=45}";
    }

    private static Plan plan(String startsAt) {
        return new Plan(Start.parse(startsAt, "Europe/London"), 45, "Room 7");
    }

    private Versioned<Appointment> agree(Actor actor, String startsAt) {
        return agree(actor, plan(startsAt));
    }

    private Versioned<Appointment> agree(Actor actor, Plan plan) {
        return installation.mentorbase().agreeingOnAppointment().agree(actor, relationship, plan);
    }

    private Versioned<Appointment> move(Actor actor, AppointmentId id, String startsAt, Long ifVersion) {
        return changing().move(actor, id, plan(startsAt), ifVersion);
    }

    private Versioned<Appointment> cancel(Actor actor, AppointmentId id, Long ifVersion) {
        return changing().cancel(actor, id, ifVersion);
    }

    private ChangingAppointment changing() {
        return installation.mentorbase().changingAppointment();
    }

    private ViewingAppointments viewing() {
        return installation.mentorbase().viewingAppointments();
    }

    private AppointmentView view(AppointmentId id) {
        return AppointmentView.of(viewing().one(actor("ben"), id).value());
    }

    private ImmutableList<Appointment> upcoming() {
        return viewing()
                .page(actor("ada"), ProgrammeKey.MAIN, true, Optional.empty(), Paging.FIRST)
                .items();
    }
}
