package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.AppointmentQuery;
import org.mentorbase.appointment.AppointmentState;
import org.mentorbase.appointment.Appointments;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;

public abstract class AppointmentsContract extends MentoringContract {

    private static final Instant MONDAY = Instant.parse("2026-03-09T14:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    private ActiveRelationship adaAndBen;
    private ActiveRelationship cleoAndBen;
    private ActiveRelationship elsewhere;

    @BeforeEach
    void relationships() {
        addMembers("ada", "ben", "cleo");
        addOtherProgramme();
        adaAndBen = relate("ada", "ben", MAIN);
        cleoAndBen = relate("cleo", "ben", MAIN);
        elsewhere = relate("ada", "ben", OTHER);
    }

    @Test
    void an_appointment_that_was_never_added_is_not_found() {
        assertThat(find(new AppointmentId(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void an_appointment_is_found_as_added() {
        Appointment without = agree(adaAndBen, plan(MONDAY, "Asia/Kolkata", 1, null));
        Appointment with = agree(adaAndBen, plan(TUESDAY, "America/Argentina/ComodRivadavia", 3600, "東".repeat(500)));

        assertThat(stored(without)).isEqualTo(new Versioned<>(without, 1));
        assertThat(stored(with)).isEqualTo(new Versioned<>(with, 1));
    }

    @Test
    void it_is_moved_and_cancelled() {
        Appointment agreed = agree(adaAndBen, MONDAY);
        Appointment moved = movedTo(agreed, plan(TUESDAY, "Europe/Rome", 90, "There"));
        Appointment cancelled = moved.cancelled(NOW.plusSeconds(7));

        assertThat(update(moved, 1)).isEqualTo(new Versioned<>(moved, 2));
        assertThat(stored(agreed)).isEqualTo(new Versioned<>(moved, 2));
        assertThat(update(cancelled, 2)).isEqualTo(new Versioned<>(cancelled, 3));
        assertThat(stored(agreed)).isEqualTo(new Versioned<>(cancelled, 3));
    }

    @Test
    void what_was_not_read_in_its_present_version_is_not_updated() {
        Appointment agreed = agree(adaAndBen, MONDAY);
        Appointment cancelled = agreed.cancelled(NOW);
        assertStale(repositories -> repositories.appointments().update(cancelled, 2));
        update(cancelled, 1);

        assertStale(repositories -> repositories.appointments().update(cancelled, 1));
    }

    @Test
    void a_relationship_has_one_agreed_appointment_at_an_instant() {
        agree(adaAndBen, MONDAY);

        assertStale(repositories -> add(repositories.appointments(), adaAndBen, plan(MONDAY)));
        agree(cleoAndBen, MONDAY);
        agree(elsewhere, MONDAY);
    }

    @Test
    void none_is_moved_to_where_another_is() {
        agree(adaAndBen, MONDAY);
        Appointment other = agree(adaAndBen, TUESDAY);

        assertStale(repositories -> repositories.appointments().update(movedTo(other, plan(MONDAY)), 1));
    }

    @Test
    void one_that_is_cancelled_makes_place_for_others() {
        for (int times = 0; times < 3; times++) {
            Appointment agreed = agree(adaAndBen, MONDAY);
            update(agreed.cancelled(NOW), 1);
        }

        assertThat(found(everything())).hasSize(3);
    }

    @Test
    void several_are_found_at_once_whatever_has_become_of_them() {
        Appointment agreed = agree(adaAndBen, MONDAY);
        Appointment cancelled = agree(cleoAndBen, TUESDAY).cancelled(NOW);
        update(cancelled, 1);
        agree(elsewhere, MONDAY);

        assertThat(findAll(List.of(cancelled.id(), new AppointmentId(Long.MAX_VALUE), agreed.id(), agreed.id())))
                .containsOnly(Map.entry(agreed.id(), agreed), Map.entry(cancelled.id(), cancelled));
        assertThat(findAll(List.of())).isEmpty();
    }

    private Map<AppointmentId, Appointment> findAll(List<AppointmentId> ids) {
        return read(repositories -> repositories.appointments().findAll(ids));
    }

    @Test
    void relationships_that_have_one_ahead_are_told_from_others() {
        agree(adaAndBen, TUESDAY);
        agree(adaAndBen, MONDAY);
        agree(elsewhere, MONDAY);
        update(agree(cleoAndBen, TUESDAY).cancelled(NOW), 1);

        assertThat(upcomingAmong(MONDAY, adaAndBen, cleoAndBen)).containsExactly(adaAndBen.id());
        assertThat(upcomingAmong(TUESDAY, adaAndBen, cleoAndBen, elsewhere))
                .as("one that begins at that instant")
                .isEmpty();
        assertThat(upcomingAmong(MONDAY)).isEmpty();
    }

    private Set<RelationshipId> upcomingAmong(Instant now, ActiveRelationship... relationships) {
        return read(repositories -> repositories
                .appointments()
                .upcomingAmong(
                        Arrays.stream(relationships).map(ActiveRelationship::id).toList(), now));
    }

    @Test
    void the_upcoming_ones_of_a_relationship_begin_later_and_are_not_cancelled() {
        Appointment later = agree(adaAndBen, TUESDAY.plusSeconds(1));
        Appointment soon = agree(adaAndBen, MONDAY.plusSeconds(1));
        agree(adaAndBen, MONDAY);
        update(agree(adaAndBen, TUESDAY).cancelled(NOW), 1);
        agree(cleoAndBen, TUESDAY);

        List<Versioned<Appointment>> upcoming =
                read(repositories -> repositories.appointments().upcoming(adaAndBen.id(), MONDAY));

        assertThat(upcoming).containsExactly(new Versioned<>(soon, 1), new Versioned<>(later, 1));
    }

    @Test
    void the_soonest_come_first_page_by_page() {
        AppointmentId tuesday = agree(adaAndBen, TUESDAY).id();
        AppointmentId firstOnMonday = agree(cleoAndBen, MONDAY).id();
        AppointmentId secondOnMonday = agree(adaAndBen, MONDAY).id();
        AppointmentId longAgo =
                agree(adaAndBen, Instant.parse("1969-12-31T23:59:59Z")).id();
        AppointmentId wednesday =
                agree(adaAndBen, TUESDAY.plus(Duration.ofDays(1))).id();

        List<Page<Appointment>> pages = pages(2, page -> list(everything(), page));

        assertThat(pages).extracting(Page::total).containsOnly(5L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()).map(Appointment::id))
                .containsExactly(longAgo, firstOnMonday, secondOnMonday, tuesday, wednesday);
    }

    @Test
    void the_list_is_narrowed_to_a_programme_a_relationship_people_and_what_is_upcoming() {
        AppointmentId ada = agree(adaAndBen, MONDAY).id();
        AppointmentId cleo = agree(cleoAndBen, TUESDAY).id();
        AppointmentId other = agree(elsewhere, TUESDAY).id();
        Appointment gone = agree(cleoAndBen, TUESDAY.plusSeconds(1));
        update(gone.cancelled(NOW), 1);

        assertThat(found(everything())).containsExactly(ada, cleo, other, gone.id());
        assertThat(found(narrowed(Optional.of(MAIN), null, null, "", ""))).containsExactly(ada, cleo, gone.id());
        assertThat(found(narrowed(Optional.empty(), elsewhere, null, "", ""))).containsExactly(other);
        assertThat(found(narrowed(Optional.empty(), null, MONDAY, "", ""))).containsExactly(cleo, other);
        assertThat(found(narrowed(Optional.of(MAIN), null, MONDAY.minusSeconds(1), "ben", "")))
                .containsExactly(ada, cleo);
        assertThat(found(narrowed(Optional.empty(), null, null, "", "ada"))).containsExactly(ada, other);
        assertThat(found(narrowed(Optional.empty(), null, null, "ada", "cleo"))).isEmpty();
    }

    private record Narrowing(
            Optional<ProgrammeKey> programme,
            Optional<ActiveRelationship> relationship,
            Optional<Instant> upcomingAt,
            String party,
            String concerning) {

        AppointmentQuery query(PageRequest page) {
            return new AppointmentQuery(
                    programme,
                    relationship.map(ActiveRelationship::id),
                    upcomingAt,
                    person(party),
                    person(concerning),
                    page);
        }

        private static Optional<Username> person(String username) {
            return username.isEmpty() ? Optional.empty() : Optional.of(name(username));
        }
    }

    private static Narrowing everything() {
        return narrowed(Optional.empty(), null, null, "", "");
    }

    private static Narrowing narrowed(
            Optional<ProgrammeKey> programme,
            ActiveRelationship relationship,
            Instant upcomingAt,
            String party,
            String concerning) {
        return new Narrowing(
                programme, Optional.ofNullable(relationship), Optional.ofNullable(upcomingAt), party, concerning);
    }

    private ActiveRelationship relate(String mentor, String mentee, ProgrammeKey programme) {
        return mentoring().execute(repositories -> {
            ActiveRelationship relationship =
                    new ActiveRelationship(repositories.relationships().nextId(), programme, pair(mentor, mentee), NOW);
            repositories.relationships().add(relationship);
            return relationship;
        });
    }

    private static Plan plan(Instant at) {
        return plan(at, "Europe/London", 60, "Here");
    }

    private static Plan plan(Instant at, String zone, int minutes, String place) {
        return new Plan(new Start(at, ZoneId.of(zone)), minutes, place);
    }

    private static Appointment movedTo(Appointment appointment, Plan to) {
        return new Appointment(
                appointment.id(),
                appointment.relationship(),
                appointment.programme(),
                appointment.pair(),
                to,
                appointment.state(),
                appointment.sequence() + 1,
                appointment.agreedAt(),
                NOW.plusSeconds(5));
    }

    private Appointment agree(ActiveRelationship relationship, Instant at) {
        return agree(relationship, plan(at));
    }

    private Appointment agree(ActiveRelationship relationship, Plan plan) {
        return mentoring().execute(repositories -> add(repositories.appointments(), relationship, plan));
    }

    private static Appointment add(Appointments appointments, ActiveRelationship relationship, Plan plan) {
        Appointment appointment = new Appointment(
                appointments.nextId(),
                relationship.id(),
                relationship.programme(),
                relationship.pair(),
                plan,
                AppointmentState.AGREED,
                0,
                NOW,
                NOW);
        appointments.add(appointment);
        return appointment;
    }

    private Versioned<Appointment> update(Appointment appointment, long version) {
        return mentoring().execute(repositories -> repositories.appointments().update(appointment, version));
    }

    private Optional<Versioned<Appointment>> find(AppointmentId id) {
        return read(repositories -> repositories.appointments().find(id));
    }

    private Versioned<Appointment> stored(Appointment appointment) {
        return find(appointment.id()).orElseThrow();
    }

    private List<AppointmentId> found(Narrowing narrowing) {
        return list(narrowing, first(100)).items().stream().map(Appointment::id).toList();
    }

    private Page<Appointment> list(Narrowing narrowing, PageRequest page) {
        return read(repositories -> repositories.appointments().page(narrowing.query(page)));
    }
}
