package org.mentorbase.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** Moves or cancels an appointment that has not begun; mentor, mentee or a coordinator may. */
public final class ChangingAppointment {

    private final UnitOfWork<? extends AppointmentRepositories> unitOfWork;
    private final Clock clock;

    public ChangingAppointment(UnitOfWork<? extends AppointmentRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Moving it to where it is changes nothing.
     *
     * @param to the whole new plan
     * @param ifVersion the version that the caller saw, or null for any
     */
    public Versioned<Appointment> move(Actor actor, AppointmentId id, Plan to, @Nullable Long ifVersion) {
        return unitOfWork.execute(repositories -> {
            Instant now = now();
            Versioned<Appointment> found = find(repositories, actor, id, ifVersion);
            to.require(now);
            if (found.value().isAgreed() && found.value().plan().equals(to)) {
                return found;
            }
            requireUpcoming(found.value(), now);
            repositories.appointments().upcoming(found.value().relationship(), now).stream()
                    .filter(another -> !another.value().id().equals(id))
                    .forEach(another -> AgreeingOnAppointment.requireApart(another.value(), to));
            Appointment moved = found.value().moved(to, now);
            Versioned<Appointment> updated = repositories.appointments().update(moved, found.version());
            repositories.events().append(now, actor.username(), AppointmentChanges.moved(moved));
            return updated;
        });
    }

    /**
     * Does nothing to one that is cancelled already.
     *
     * @param ifVersion the version that the caller saw, or null for any
     */
    public Versioned<Appointment> cancel(Actor actor, AppointmentId id, @Nullable Long ifVersion) {
        return unitOfWork.execute(repositories -> {
            Instant now = now();
            Versioned<Appointment> found = find(repositories, actor, id, ifVersion);
            if (!found.value().isAgreed()) {
                return found;
            }
            requireUpcoming(found.value(), now);
            Appointment cancelled = found.value().cancelled(now);
            Versioned<Appointment> updated = repositories.appointments().update(cancelled, found.version());
            repositories.events().append(now, actor.username(), AppointmentChanges.cancelled(cancelled));
            return updated;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Versioned<Appointment> find(
            AppointmentRepositories repositories, Actor actor, AppointmentId id, @Nullable Long ifVersion) {
        Versioned<Appointment> found = ViewingAppointments.requireVisible(
                actor, id, repositories.appointments().find(id));
        found.requireVersion(ifVersion);
        return found;
    }

    private static void requireUpcoming(Appointment appointment, Instant now) {
        if (!appointment.isUpcoming(now)) {
            AppointmentReason reason = appointment.isAgreed()
                    ? AppointmentReason.APPOINTMENT_OVER
                    : AppointmentReason.APPOINTMENT_CANCELLED;
            throw Problem.of(reason).with("id", appointment.id()).refusal();
        }
    }
}
