package org.mentorbase.appointment;

import org.mentorbase.event.Change;

/** What can happen to an appointment. */
final class AppointmentChanges {

    private AppointmentChanges() {}

    static Change agreed(Appointment appointment) {
        return planned(change("appointment-agreed", appointment), appointment);
    }

    static Change moved(Appointment appointment) {
        return planned(change("appointment-moved", appointment), appointment);
    }

    static Change cancelled(Appointment appointment) {
        return change("appointment-cancelled", appointment);
    }

    private static Change planned(Change change, Appointment appointment) {
        return change.with("startsAt", appointment.plan().start().at().toString())
                .with("timeZone", appointment.plan().start().zone().getId())
                .with("durationMinutes", appointment.plan().durationMinutes());
    }

    private static Change change(String type, Appointment appointment) {
        return Change.of(type, appointment.pair().mentor(), appointment.pair().mentee())
                .with("programme", appointment.programme().value())
                .with("relationship", appointment.relationship().value())
                .with("appointment", appointment.id().value());
    }
}
