package org.mentorbase.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.statement.StatementContext;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.EndedRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;

/** How a relationship is stored, active or ended. */
final class RelationshipRow {

    static final String COLUMNS = "id, programme, mentor, mentee, started_at, ended_at, ended_by, end_reason, version";

    private RelationshipRow() {}

    static Relationship toDomain(ResultSet row, StatementContext context) throws SQLException {
        ActiveRelationship active = toActive(row, context);
        Instant endedAt = Columns.nullableInstant(row, "ended_at");
        if (endedAt == null) {
            return active;
        }
        return new EndedRelationship(
                active.id(),
                active.programme(),
                active.pair(),
                active.startedAt(),
                endedAt,
                new Username(row.getString("ended_by")),
                row.getString("end_reason"));
    }

    static Versioned<Relationship> toVersioned(ResultSet row, StatementContext context) throws SQLException {
        return new Versioned<>(toDomain(row, context), row.getLong("version"));
    }

    static ActiveRelationship toActive(ResultSet row, StatementContext context) throws SQLException {
        return new ActiveRelationship(
                new RelationshipId(row.getLong("id")),
                new ProgrammeKey(row.getString("programme")),
                new Pair(new Username(row.getString("mentor")), new Username(row.getString("mentee"))),
                Columns.instant(row, "started_at"));
    }
}
