package org.mentorbase.appointment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.ViewingRelationships;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** The appointments of one's own relationships, or of all with {@link Permission#RELATIONSHIP_MANAGE}. */
public final class ViewingAppointments {

    private final UnitOfWork<? extends AppointmentRepositories> unitOfWork;
    private final Clock clock;

    public ViewingAppointments(UnitOfWork<? extends AppointmentRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Versioned<Appointment> one(Actor actor, AppointmentId id) {
        return unitOfWork.read(repositories ->
                requireVisible(actor, id, repositories.appointments().find(id)));
    }

    /** @param upcoming whether only those are wanted that are agreed and have not begun */
    public Page<Appointment> page(
            Actor actor, ProgrammeKey programme, boolean upcoming, Optional<Username> party, Paging paging) {
        Optional<Username> concerning = concerning(actor);
        PageRequest page = paging.request("appointments " + programme + upcoming + party + concerning);
        return unitOfWork.read(repositories -> {
            repositories.programmes().require(programme);
            return repositories
                    .appointments()
                    .page(new AppointmentQuery(
                            Optional.of(programme), Optional.empty(), at(upcoming), party, concerning, page));
        });
    }

    /** The appointments of one relationship; see {@link #page(Actor, ProgrammeKey, boolean, Optional, Paging)}. */
    public Page<Appointment> page(
            Actor actor, RelationshipId relationship, boolean upcoming, Optional<Username> party, Paging paging) {
        PageRequest page = paging.request("appointments of " + relationship + upcoming + party);
        return unitOfWork.read(repositories -> {
            ViewingRelationships.requireVisible(
                    actor, relationship, repositories.relationships().find(relationship));
            return repositories
                    .appointments()
                    .page(new AppointmentQuery(
                            Optional.empty(), Optional.of(relationship), at(upcoming), party, Optional.empty(), page));
        });
    }

    private Optional<Instant> at(boolean upcoming) {
        return upcoming ? Optional.of(clock.instant()) : Optional.empty();
    }

    /** Refuses in the same words what does not exist and what is none of the actor's business. */
    static Versioned<Appointment> requireVisible(
            Actor actor, AppointmentId id, Optional<Versioned<Appointment>> found) {
        return found.filter(appointment -> appointment.value().pair().includes(actor.username())
                        || concerning(actor).isEmpty())
                .orElseThrow(() -> Problem.of(AppointmentReason.APPOINTMENT_UNKNOWN)
                        .with("id", id)
                        .refusal());
    }

    private static Optional<Username> concerning(Actor actor) {
        return actor.may(Permission.RELATIONSHIP_MANAGE) ? Optional.empty() : Optional.of(actor.username());
    }
}
