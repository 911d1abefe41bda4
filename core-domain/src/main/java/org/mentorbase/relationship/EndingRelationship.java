package org.mentorbase.relationship;

import com.google.common.base.Strings;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.Constraints;

/** Ends a relationship, once, on behalf of one of its parties or a coordinator. It keeps its meetings. */
public final class EndingRelationship {

    private final Transaction<?> transaction;
    private final Clock clock;

    /** @param alsoEnding ends in the same transaction what does not outlive the relationship */
    public <R extends RelationshipRepositories> EndingRelationship(
            UnitOfWork<R> unitOfWork, BiConsumer<? super R, EndedRelationship> alsoEnding, Clock clock) {
        this.transaction = new Transaction<>(unitOfWork, alsoEnding);
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
        return transaction.end(relationships -> {
            Versioned<Relationship> found =
                    ViewingRelationships.requireVisible(actor, command.id(), relationships.findLocked(command.id()));
            found.requireVersion(command.ifVersion());
            ActiveRelationship active = requireActive(found.value());
            return new Versioned<>(active.end(actor.username(), clock.instant(), command.reason()), found.version());
        });
    }

    private record Transaction<R extends RelationshipRepositories>(
            UnitOfWork<R> unitOfWork, BiConsumer<? super R, EndedRelationship> alsoEnding) {

        Versioned<Relationship> end(Function<Relationships, Versioned<EndedRelationship>> ending) {
            return unitOfWork.execute(repositories -> {
                Versioned<EndedRelationship> ended = ending.apply(repositories.relationships());
                Versioned<Relationship> updated = repositories.relationships().update(ended.value(), ended.version());
                repositories
                        .events()
                        .append(
                                ended.value().endedAt(),
                                ended.value().endedBy(),
                                RelationshipChanges.ended(ended.value()));
                alsoEnding.accept(repositories, ended.value());
                return updated;
            });
        }
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
