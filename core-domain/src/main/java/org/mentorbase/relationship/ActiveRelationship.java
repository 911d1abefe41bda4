package org.mentorbase.relationship;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

public record ActiveRelationship(RelationshipId id, ProgrammeKey programme, Pair pair, Instant startedAt)
        implements Relationship {

    public EndedRelationship end(Username by, Instant now, @Nullable String reason) {
        return new EndedRelationship(id, programme, pair, startedAt, now, by, reason);
    }

    @Override
    public <T> T fold(
            Function<? super ActiveRelationship, ? extends T> active,
            Function<? super EndedRelationship, ? extends T> ended) {
        return active.apply(this);
    }
}
