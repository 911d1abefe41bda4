package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
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

    private static final String APPEND_FURTHER_PEOPLE = """
            INSERT INTO event_further_person (event_id, person)
            SELECT event_counter.last_event - :count + given.position, given.person
            FROM event_counter,
                UNNEST(CAST(:positions AS INTEGER ARRAY), CAST(:people AS VARCHAR ARRAY)) AS given(position, person)
            WHERE event_counter.id = 1
            """;

    private static final String CONCERNING = """
            id IN (
                SELECT id FROM event WHERE about_first = :%1$s
                UNION SELECT event_id FROM event_further_person WHERE person = :%1$s)
            """;

    private static final String ABOUT =
            CONCERNING.formatted("about") + " AND (about_first = :about OR about_second = :about)";

    private static final String CONCERNING_OPERATOR =
            "(actor = :concerned OR about_first = :concerned OR about_second = :concerned)";

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
        appendFurtherPeople(by, changes);
    }

    private void appendFurtherPeople(Username by, List<Change> changes) {
        List<Integer> positions = new ArrayList<>();
        List<Username> people = new ArrayList<>();
        for (int index = 0; index < changes.size(); index++) {
            for (Username person : furtherPeople(by, changes.get(index))) {
                positions.add(index + 1);
                people.add(person);
            }
        }
        if (!people.isEmpty()) {
            handle.createUpdate(APPEND_FURTHER_PEOPLE)
                    .bind("count", changes.size())
                    .bind("positions", DomainArguments.integers(positions))
                    .bind("people", texts(people.stream().map(Username::value)))
                    .execute();
        }
    }

    private static Set<Username> furtherPeople(Username by, Change change) {
        Set<Username> people = new LinkedHashSet<>(change.about());
        if (!by.equals(Actor.OPERATOR.username())) {
            people.add(by);
        }
        change.about().stream().findFirst().ifPresent(people::remove);
        return people;
    }

    @Override
    public Page<Event> page(EventQuery query) {
        return new Selection(handle, "id, at, actor, type, about_first, about_second, data", "event")
                .where("id > :since", "since", query.since())
                .where(ABOUT, "about", query.about())
                .where(concerning(query.concerning()), "concerned", query.concerning())
                .after("after", Positions.id(query.page()))
                .page(
                        query.page(),
                        "id > :after",
                        "id",
                        JdbiEventLog::toDomain,
                        event -> Long.toString(event.id().value()));
    }

    private static String concerning(Optional<Username> person) {
        return person.filter(Actor.OPERATOR::is).isPresent() ? CONCERNING_OPERATOR : CONCERNING.formatted("concerned");
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
