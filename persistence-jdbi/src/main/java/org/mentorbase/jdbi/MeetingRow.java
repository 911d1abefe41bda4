package org.mentorbase.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.StatementContext;
import org.mentorbase.actor.Username;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;

/** How a meeting is stored. */
final class MeetingRow {

    static final String COLUMNS = "id, relationship_id, programme, mentor, mentee, held_on, duration_minutes, happened,"
            + " second_on_date, version";

    private MeetingRow() {}

    static Meeting toDomain(ResultSet row, StatementContext context) throws SQLException {
        return new Meeting(
                new MeetingId(row.getLong("id")),
                new RelationshipId(row.getLong("relationship_id")),
                new ProgrammeKey(row.getString("programme")),
                new Pair(new Username(row.getString("mentor")), new Username(row.getString("mentee"))),
                row.getObject("held_on", LocalDate.class),
                row.getInt("duration_minutes"),
                row.getBoolean("happened"),
                row.getBoolean("second_on_date"));
    }

    static Versioned<Meeting> toVersioned(ResultSet row, StatementContext context) throws SQLException {
        return new Versioned<>(toDomain(row, context), row.getLong("version"));
    }
}
