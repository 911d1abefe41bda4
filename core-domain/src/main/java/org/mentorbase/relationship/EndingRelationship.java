package org.mentorbase.relationship;

import com.google.common.base.Strings;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.Constraints;

/** Ends a relationship, once, on behalf of one of its parties or a coordinator. It keeps its meetings. */
public final class EndingRelationship {

    private final UnitOfWork<? extends RelationshipRepositories> unitOfWork;
    private final Clock clock;

    public EndingRelationship(UnitOfWork<? extends RelationshipRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param reason in the actor's words, or null
     * @param ifVersion the version that the caller saw, or null to end it in any case
     */
    public record Command(
            RelationshipId id,

            @Nullable @Size(max = 2000) @Pattern(regexp = Constraints.TEXT)
            String reason,

            @Nullable Long ifVersion) {

        public Command {
            reason = Strings.emptyToNull(Strings.nullToEmpty(reason).strip());
        }
    }

    public Versioned<Relationship> end(Actor actor, Command command) {
        Constraints.check(command);
        return unitOfWork.execute(repositories -> {
            Relationships relationships = repositories.relationships();
            Versioned<Relationship> found =
                    ViewingRelationships.requireVisible(actor, command.id(), relationships.findLocked(command.id()));
            found.requireVersion(command.ifVersion());
            ActiveRelationship active = requireActive(found.value());
            EndedRelationship ended = active.end(actor.username(), clock.instant(), command.reason());
            Versioned<Relationship> updated = relationships.update(ended, found.version());
            repositories.events().append(clock.instant(), actor.username(), RelationshipChanges.ended(ended));
            return updated;
        });
    }

    private static ActiveRelationship requireActive(Relationship relationship) {
        return relationship.fold(active -> active, ended -> {
            throw Problem.of(RelationshipReason.RELATIONSHIP_ENDED)
                    .with("id", ended.id())
                    .with("endedOn", LocalDate.ofInstant(ended.endedAt(), ZoneOffset.UTC))
                    .with("endedBy", ended.endedBy())
                    .refusal();
        });
    }
}
