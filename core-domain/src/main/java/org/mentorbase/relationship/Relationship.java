package org.mentorbase.relationship;

import java.time.Instant;
import java.util.function.Function;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;

/** A mentor and a mentee who work together in a programme, or did. It ends once. */
public sealed interface Relationship permits ActiveRelationship, EndedRelationship {

    RelationshipId id();

    ProgrammeKey programme();

    Pair pair();

    Instant startedAt();

    <T> T fold(
            Function<? super ActiveRelationship, ? extends T> active,
            Function<? super EndedRelationship, ? extends T> ended);

    /** Refuses one that has ended. */
    default ActiveRelationship requireActive() {
        return fold(active -> active, ended -> {
            throw Problem.of(RelationshipReason.RELATIONSHIP_NOT_ACTIVE)
                    .with("id", ended.id())
                    .refusal();
        });
    }
}
