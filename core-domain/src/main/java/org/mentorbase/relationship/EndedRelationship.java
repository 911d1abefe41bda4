package org.mentorbase.relationship;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

/** @param reason why, in the words of whoever ended it, or null */
public record EndedRelationship(
        RelationshipId id,
        ProgrammeKey programme,
        Pair pair,
        Instant startedAt,
        Instant endedAt,
        Username endedBy,
        @Nullable String reason)
        implements Relationship {

    @Override
    public <T> T fold(
            Function<? super ActiveRelationship, ? extends T> active,
            Function<? super EndedRelationship, ? extends T> ended) {
        return ended.apply(this);
    }
}
