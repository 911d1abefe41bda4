package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.event.Event;
import org.mentorbase.event.EventId;
import org.mentorbase.event.EventLog;
import org.mentorbase.event.EventQuery;
import org.mentorbase.page.Page;

/**
 * Ids come from a counter whose row stays locked until the transaction ends, so nobody commits a smaller id after a larger
 * one. Appending is therefore the last thing that a transaction should do.
 */
final class JdbiEventLog implements EventLog {

    private static final int BATCH = 1000;

    private static final String APPEND = """
            INSERT INTO event (id, at, actor, type, about_first, about_second, data)
            SELECT
                event_counter.last_event - :count + given.position, :at, :actor,
                given.type, given.about_first, given.about_second, given.data
            FROM event_counter, UNNEST(
                    CAST(:types AS VARCHAR ARRAY), CAST(:firsts AS VARCHAR ARRAY),
                    CAST(:seconds AS VARCHAR ARRAY), CAST(:data AS VARCHAR ARRAY)) WITH ORDINALITY
                AS given(type, about_first, about_second, data, position)
            WHERE event_counter.id = 1
            """;

    private static final String ABOUT = """
            id IN (
                SELECT id FROM event WHERE about_first = :about
                UNION SELECT id FROM event WHERE about_second = :about)
            """;

    private static final String CONCERNING = """
            id IN (
                SELECT id FROM event WHERE actor = :concerned
                UNION SELECT id FROM event WHERE about_first = :concerned
                UNION SELECT id FROM event WHERE about_second = :concerned)
            """;

    private final Handle handle;

    JdbiEventLog(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void append(Instant at, Username by, List<Change> changes) {
        Lists.partition(changes, BATCH).forEach(some -> appendSome(at, by, some));
    }

    private void appendSome(Instant at, Username by, List<Change> changes) {
        handle.createUpdate("UPDATE event_counter SET last_event = last_event + :count WHERE id = 1")
                .bind("count", changes.size())
                .execute();
        handle.createUpdate(APPEND)
                .bind("count", changes.size())
                .bind("at", at)
                .bind("actor", by)
                .bind("types", texts(changes.stream().map(Change::type)))
                .bind("firsts", texts(changes.stream().map(change -> about(change, 0))))
                .bind("seconds", texts(changes.stream().map(change -> about(change, 1))))
                .bind("data", texts(changes.stream().map(change -> EventData.write(change.data()))))
                .execute();
    }

    @Override
    public Page<Event> page(EventQuery query) {
        return new Selection(handle, "id, at, actor, type, about_first, about_second, data", "event")
                .where("id > :since", "since", query.since())
                .where(ABOUT, "about", query.about())
                .where(CONCERNING, "concerned", query.concerning())
                .after("after", Positions.id(query.page()))
                .page(
                        query.page(),
                        "id > :after",
                        "id",
                        JdbiEventLog::toDomain,
                        event -> Long.toString(event.id().value()));
    }

    private static Event toDomain(ResultSet row, StatementContext context) throws SQLException {
        ImmutableList<Username> about = Stream.of("about_first", "about_second")
                .map(column -> person(row, column))
                .filter(Objects::nonNull)
                .collect(ImmutableList.toImmutableList());
        return new Event(
                new EventId(row.getLong("id")),
                Columns.instant(row, "at"),
                new Username(row.getString("actor")),
                new Change(row.getString("type"), about, EventData.read(row.getString("data"))));
    }

    private static @Nullable Username person(ResultSet row, String column) {
        try {
            String name = row.getString(column);
            return name == null ? null : new Username(name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static @Nullable String about(Change change, int index) {
        return index < change.about().size() ? change.about().get(index).value() : null;
    }

    private static Argument texts(Stream<@Nullable String> values) {
        return DomainArguments.texts(values.toList());
    }
}
