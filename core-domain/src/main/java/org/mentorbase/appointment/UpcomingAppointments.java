package org.mentorbase.appointment;

import org.mentorbase.relationship.EndedRelationship;
import org.mentorbase.transaction.Versioned;

/** Ends together with a relationship. */
public final class UpcomingAppointments {

    private UpcomingAppointments() {}

    /** Cancels what the two had still agreed on when it ended. */
    public static void cancel(AppointmentRepositories repositories, EndedRelationship ended) {
        for (Versioned<Appointment> upcoming : repositories.appointments().upcoming(ended.id(), ended.endedAt())) {
            Appointment cancelled = upcoming.value().cancelled(ended.endedAt());
            repositories.appointments().update(cancelled, upcoming.version());
            repositories.events().append(ended.endedAt(), ended.endedBy(), AppointmentChanges.cancelled(cancelled));
        }
    }
}
