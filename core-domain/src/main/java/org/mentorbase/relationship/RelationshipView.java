package org.mentorbase.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The representation of a relationship for programs. Dates are those of UTC. */
public record RelationshipView(
        long id,
        String programme,
        String mentor,
        String mentee,
        boolean active,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable String endReason) {

    public static RelationshipView of(Relationship relationship) {
        return relationship.fold(
                active -> view(active, null, null, null),
                ended -> view(ended, ended.endedAt(), ended.endedBy().value(), ended.reason()));
    }

    private static RelationshipView view(
            Relationship relationship, @Nullable Instant endedAt, @Nullable String endedBy, @Nullable String reason) {
        return new RelationshipView(
                relationship.id().value(),
                relationship.programme().value(),
                relationship.pair().mentor().value(),
                relationship.pair().mentee().value(),
                endedAt == null,
                dateOf(relationship.startedAt()),
                endedAt == null ? null : dateOf(endedAt),
                endedBy,
                reason);
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
