package org.mentorbase.devdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.devdata.SomeAppointment.anAppointment;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.devdata.SomeRelationship.aRelationship;
import static org.mentorbase.fixture.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mentorbase.appointment.AppointmentReason;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.fixture.TestMentorbase;

class LoadingAppointmentsTest {

    private final LoadedDatabase database = new LoadedDatabase();

    @Test
    void an_appointment_is_agreed_on_before_it_begins() {
        database.load(
                aMember("ada"),
                aMember("ben"),
                aRelationship("ada", "ben")
                        .started(Day.daysAgo(90))
                        .with(
                                anAppointment(Day.daysAgo(-3))
                                        .at(LocalTime.of(14, 30))
                                        .in(ZoneId.of("Europe/London"), "Room 7"),
                                anAppointment(Day.daysAgo(20)).lasting(45),
                                anAppointment(Day.daysAgo(-5)).cancelled(Day.daysAgo(1))));

        assertThat(database.appointments())
                .extracting(
                        AppointmentView::startsAt,
                        AppointmentView::timeZone,
                        AppointmentView::durationMinutes,
                        AppointmentView::place,
                        AppointmentView::state)
                .containsExactly(
                        tuple(at(-20, 12, 0, "UTC"), "UTC", 45, null, "AGREED"),
                        tuple(at(3, 14, 30, "Europe/London"), "Europe/London", 60, "Room 7", "AGREED"),
                        tuple(at(5, 12, 0, "UTC"), "UTC", 60, null, "CANCELLED"));
        assertThat(database.events())
                .filteredOn(event -> event.change().type().startsWith("appointment"))
                .extracting(event -> event.change().type(), event -> LocalDate.ofInstant(event.at(), ZoneOffset.UTC))
                .containsExactly(
                        tuple("appointment-agreed", database.today.minusDays(27)),
                        tuple("appointment-agreed", database.today.minusDays(4)),
                        tuple("appointment-agreed", database.today.minusDays(2)),
                        tuple("appointment-cancelled", database.today.minusDays(1)));
    }

    @Test
    void the_end_of_a_relationship_cancels_what_is_ahead_and_loading_again_knows_that() {
        Thing[] ended = {
            aMember("ada"),
            aMember("ben"),
            aRelationship("ada", "ben")
                    .ended(Day.daysAgo(1), null, null)
                    .with(anAppointment(Day.daysAgo(-2)).agreed(Day.daysAgo(3)))
        };
        database.load(ended);

        assertThat(database.appointments()).extracting(AppointmentView::state).containsExactly("CANCELLED");
        assertThat(database.load(ended).counts()).allMatch(count -> count.created() == 0);
    }

    @Test
    void one_is_added_to_a_relationship_that_is_there() {
        database.load(aMember("ada"), aMember("ben"), aRelationship("ada", "ben"));

        database.load(appointment(Day.daysAgo(-7), "10:00"), appointment(Day.daysAgo(-7), "15:00"));
        database.load(appointment(Day.daysAgo(-7), "15:00"), appointment(Day.daysAgo(-7), "10:00"));

        assertThat(database.appointments()).hasSize(2);
        assertRefused(
                DevDataReason.MEETING_WITHOUT_RELATIONSHIP,
                () -> database.load(appointment(Day.daysAgo(1000), "10:00")));
    }

    @Test
    void what_differs_is_refused_or_made_anew() {
        SomeRelationship two = aRelationship("ada", "ben").started(Day.daysAgo(60));
        database.load(
                aMember("ada"),
                aMember("ben"),
                two.with(anAppointment(Day.daysAgo(-7)).lasting(30)));
        SomeRelationship longer = two.with(anAppointment(Day.daysAgo(-7)).lasting(90));

        assertRefused(DevDataReason.DIFFERS_FROM_STORED, () -> database.load(longer));
        database.replace(longer);

        assertThat(database.appointments())
                .extracting(AppointmentView::durationMinutes)
                .containsExactly(90);
    }

    @Test
    void the_rules_hold() {
        database.load(aMember("ada"), aMember("ben"), aRelationship("ada", "ben"));

        assertRefused(
                AppointmentReason.APPOINTMENT_AGREED_ALREADY,
                () -> database.load(aRelationship("ada", "ben")
                        .with(
                                anAppointment(Day.daysAgo(-7)).lasting(30),
                                anAppointment(Day.daysAgo(-7)).lasting(60))));
        assertRefused(
                AppointmentReason.APPOINTMENT_START_NOT_ON_CLOCK,
                () -> database.load(aRelationship("ada", "ben")
                        .with(anAppointment(Day.on(LocalDate.parse("2027-03-28")))
                                .at(LocalTime.of(1, 30))
                                .in(ZoneId.of("Europe/London"), null))));
        assertRefused(
                DevDataReason.DAY_IN_FUTURE,
                () -> database.load(aRelationship("ada", "ben")
                        .with(anAppointment(Day.daysAgo(-7)).agreed(Day.daysAgo(-1)))));
    }

    private Instant at(int days, int hour, int minute, String zone) {
        return database.today
                .plusDays(days)
                .atTime(hour, minute)
                .atZone(ZoneId.of(zone))
                .toInstant();
    }

    private static SomeAppointment appointment(Day day, String time) {
        return new SomeAppointment(
                null,
                null,
                TestMentorbase.pair("ada", "ben"),
                day,
                LocalTime.parse(time),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
