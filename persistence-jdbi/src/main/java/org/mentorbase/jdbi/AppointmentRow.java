package org.mentorbase.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import org.jdbi.v3.core.statement.StatementContext;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.AppointmentState;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;

/** How an appointment is stored. */
final class AppointmentRow {

    static final String COLUMNS =
            "id, relationship_id, programme, mentor, mentee, starts_at, time_zone, duration_minutes,"
                    + " place, state, sequence, agreed_at, changed_at, version";

    private AppointmentRow() {}

    static Appointment toDomain(ResultSet row, StatementContext context) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getLong("id")),
                new RelationshipId(row.getLong("relationship_id")),
                new ProgrammeKey(row.getString("programme")),
                new Pair(new Username(row.getString("mentor")), new Username(row.getString("mentee"))),
                new Plan(
                        new Start(Columns.instant(row, "starts_at"), ZoneId.of(row.getString("time_zone"))),
                        row.getInt("duration_minutes"),
                        row.getString("place")),
                AppointmentState.valueOf(row.getString("state")),
                row.getInt("sequence"),
                Columns.instant(row, "agreed_at"),
                Columns.instant(row, "changed_at"));
    }

    static Versioned<Appointment> toVersioned(ResultSet row, StatementContext context) throws SQLException {
        return new Versioned<>(toDomain(row, context), row.getLong("version"));
    }
}
