package org.mentorbase.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;

/** How a wait is stored. */
final class WaitRow {

    static final String COLUMNS = "kind, subject, programme, person, since, reminded_minutes, reminded_at";

    static final String[] COLUMNS_OF_NEW = {"kind", "subject", "programme", "person", "since", "reminded_minutes"};

    private WaitRow() {}

    static Wait toDomain(ResultSet row, StatementContext context) throws SQLException {
        String person = row.getString("person");
        return new Wait(
                WaitKind.valueOf(row.getString("kind")),
                row.getLong("subject"),
                new ProgrammeKey(row.getString("programme")),
                person == null ? null : new Username(person),
                Columns.instant(row, "since"),
                Duration.ofMinutes(row.getLong("reminded_minutes")),
                Columns.nullableInstant(row, "reminded_at"));
    }

    /** The values of {@link #COLUMNS_OF_NEW}. */
    static List<@Nullable Object> ofNew(Wait wait) {
        return Arrays.asList(
                wait.kind().name(),
                wait.subject(),
                wait.programme().value(),
                wait.person() == null ? null : wait.person().value(),
                DomainArguments.stored(wait.since()),
                0L);
    }
}
