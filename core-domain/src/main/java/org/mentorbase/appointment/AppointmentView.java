package org.mentorbase.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The representation of an appointment for programs. */
public record AppointmentView(
        long id,
        long relationshipId,
        String programme,
        String mentor,
        String mentee,
        Instant startsAt,
        String timeZone,
        int durationMinutes,
        @Nullable String place,
        String state,
        int sequence) {

    public static AppointmentView of(Appointment appointment) {
        Plan plan = appointment.plan();
        return new AppointmentView(
                appointment.id().value(),
                appointment.relationship().value(),
                appointment.programme().value(),
                appointment.pair().mentor().value(),
                appointment.pair().mentee().value(),
                plan.start().at(),
                plan.start().zone().getId(),
                plan.durationMinutes(),
                plan.place(),
                appointment.state().name(),
                appointment.sequence());
    }
}
