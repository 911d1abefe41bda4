package org.mentorbase.relationship;

import java.time.Instant;
import java.util.function.Function;
import org.mentorbase.programme.ProgrammeKey;

/** A mentor and a mentee who work together in a programme, or did. It ends once. */
public sealed interface Relationship permits ActiveRelationship, EndedRelationship {

    RelationshipId id();

    ProgrammeKey programme();

    Pair pair();

    Instant startedAt();

    <T> T fold(
            Function<? super ActiveRelationship, ? extends T> active,
            Function<? super EndedRelationship, ? extends T> ended);
}
