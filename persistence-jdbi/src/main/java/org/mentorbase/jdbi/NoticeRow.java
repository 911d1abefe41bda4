package org.mentorbase.jdbi;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.NoticeState;
import org.mentorbase.notice.Progress;
import org.mentorbase.notice.Telling;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

/** How a notice is stored. */
final class NoticeRow {

    static final String COLUMNS = "id, kind, programme, recipient, occasion, subjects, created_at, state, attempts,"
            + " attempted_at, due_at, ended_at, problem, digest, version";

    static final String[] COLUMNS_OF_NEW = {
        "id",
        "kind",
        "programme",
        "recipient",
        "occasion",
        "subjects",
        "created_at",
        "state",
        "attempts",
        "due_at",
        "version"
    };

    private static final String SEPARATOR = ",";

    private NoticeRow() {}

    static Notice toDomain(ResultSet row, StatementContext context) throws SQLException {
        return new Notice(
                new NoticeId(row.getLong("id")),
                new Telling(
                        NoticeKind.valueOf(row.getString("kind")),
                        new ProgrammeKey(row.getString("programme")),
                        new Username(row.getString("recipient")),
                        row.getString("occasion"),
                        subjects(row.getString("subjects"))),
                Columns.instant(row, "created_at"),
                new Progress(
                        NoticeState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        Columns.nullableInstant(row, "attempted_at"),
                        Columns.nullableInstant(row, "due_at"),
                        Columns.nullableInstant(row, "ended_at"),
                        row.getString("problem")),
                digest(row));
    }

    private static @Nullable NoticeId digest(ResultSet row) throws SQLException {
        Long digest = row.getObject("digest", Long.class);
        return digest == null ? null : new NoticeId(digest);
    }

    static Versioned<Notice> toVersioned(ResultSet row, StatementContext context) throws SQLException {
        return new Versioned<>(toDomain(row, context), row.getLong("version"));
    }

    /** The values of {@link #COLUMNS_OF_NEW}. */
    static List<@Nullable Object> ofNew(long id, Telling telling, Instant now) {
        return Arrays.asList(
                id,
                telling.kind().name(),
                telling.programme().value(),
                telling.recipient().value(),
                telling.occasion(),
                stored(telling.subjects()),
                DomainArguments.stored(now),
                NoticeState.WAITING.name(),
                0,
                DomainArguments.stored(now),
                1L);
    }

    static String stored(List<Long> subjects) {
        return Joiner.on(SEPARATOR).join(subjects);
    }

    private static ImmutableList<Long> subjects(String stored) {
        return Splitter.on(SEPARATOR).splitToStream(stored).map(Long::valueOf).collect(ImmutableList.toImmutableList());
    }
}
