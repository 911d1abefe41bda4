package org.mentorbase.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.ViewingRelationships;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** Writes down when the two of an active relationship will meet; mentor, mentee or a coordinator may. */
public final class AgreeingOnAppointment {

    /** How many upcoming ones a relationship has at most. */
    static final int MOST_UPCOMING = 20;

    private final UnitOfWork<? extends AppointmentRepositories> unitOfWork;
    private final Clock clock;

    public AgreeingOnAppointment(UnitOfWork<? extends AppointmentRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Versioned<Appointment> agree(Actor actor, RelationshipId id, Plan plan) {
        return unitOfWork.execute(repositories -> agree(repositories, actor, id, plan));
    }

    /** In the active relationship of the two. */
    public Versioned<Appointment> agree(
            Actor actor, ProgrammeKey programme, Username mentor, Username mentee, Plan plan) {
        return unitOfWork.execute(repositories -> {
            repositories.programmes().require(programme);
            RelationshipId id = ViewingRelationships.requireActive(
                            actor, programme, mentor, mentee, repositories.relationships())
                    .id();
            return agree(repositories, actor, id, plan);
        });
    }

    private Versioned<Appointment> agree(
            AppointmentRepositories repositories, Actor actor, RelationshipId id, Plan plan) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Versioned<Relationship> found = ViewingRelationships.requireVisible(
                actor, id, repositories.relationships().findLocked(id));
        plan.require(now);
        ActiveRelationship relationship = found.value().requireActive();
        Appointments appointments = repositories.appointments();
        requireRoom(appointments.upcoming(id, now), plan);
        Appointment agreed = new Appointment(
                appointments.nextId(),
                id,
                relationship.programme(),
                relationship.pair(),
                plan,
                AppointmentState.AGREED,
                0,
                now,
                now);
        appointments.add(agreed);
        repositories.events().append(now, actor.username(), AppointmentChanges.agreed(agreed));
        return new Versioned<>(agreed, 1);
    }

    private static void requireRoom(List<Versioned<Appointment>> upcoming, Plan plan) {
        upcoming.forEach(another -> requireApart(another.value(), plan));
        if (upcoming.size() >= MOST_UPCOMING) {
            throw Problem.of(AppointmentReason.TOO_MANY_APPOINTMENTS)
                    .with("most", MOST_UPCOMING)
                    .refusal();
        }
    }

    /** Refuses a plan for the very time of another appointment, which is taken for a double report. */
    static void requireApart(Appointment another, Plan plan) {
        if (another.plan().start().at().equals(plan.start().at())) {
            throw Problem.of(AppointmentReason.APPOINTMENT_AGREED_ALREADY)
                    .field("startsAt")
                    .value(plan.start().at())
                    .with("id", another.id())
                    .refusal();
        }
    }
}
