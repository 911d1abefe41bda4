package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
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

    private static final String COLUMNS = "id, at, actor, type, about_first, about_second, data";

    private static final NewRows EVENTS =
            new NewRows("event", "id", "at", "actor", "type", "about_first", "about_second", "data");

    private static final NewRows FURTHER_PEOPLE = new NewRows("event_further_person", "event_id", "person");

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
        if (changes.isEmpty()) {
            return;
        }
        long before = count(changes.size()) - changes.size();
        OffsetDateTime stored = DomainArguments.stored(at);
        List<List<@Nullable Object>> events = new ArrayList<>();
        List<List<Object>> people = new ArrayList<>();
        for (Change change : changes) {
            long id = before + events.size() + 1;
            events.add(Arrays.asList(
                    id,
                    stored,
                    by.value(),
                    change.type(),
                    about(change, 0),
                    about(change, 1),
                    EventData.write(change.data())));
            furtherPeople(by, change).forEach(person -> people.add(List.of(id, person.value())));
        }
        EVENTS.add(handle, events);
        FURTHER_PEOPLE.add(handle, people);
    }

    /** How many events there are with so many more. */
    private long count(int more) {
        handle.createUpdate("UPDATE event_counter SET last_event = last_event + :more WHERE id = 1")
                .bind("more", more)
                .execute();
        return handle.createQuery("SELECT last_event FROM event_counter WHERE id = 1")
                .mapTo(Long.class)
                .one();
    }

    private static Set<Username> furtherPeople(Username by, Change change) {
        Set<Username> people = new LinkedHashSet<>(change.about());
        if (!Actor.OPERATOR.is(by)) {
            people.add(by);
        }
        if (!change.about().isEmpty()) {
            people.remove(change.about().get(0));
        }
        return people;
    }

    @Override
    public Page<Event> page(EventQuery query) {
        return new Selection(handle, COLUMNS, "event")
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

    @Override
    public ImmutableList<Event> after(long id, int limit) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM event WHERE id > :id ORDER BY id FETCH FIRST :limit ROWS ONLY")
                .bind("id", id)
                .bind("limit", limit)
                .map(JdbiEventLog::toDomain)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public long lastId() {
        return handle.createQuery("SELECT last_event FROM event_counter WHERE id = 1")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public ImmutableMap<Username, Instant> lastAt(String type, Collection<Username> about) {
        return handle.createQuery("""
                        SELECT about_first, MAX(at) AS last_at FROM event
                        WHERE type = :type
                            AND about_first IN (
                                SELECT person FROM UNNEST(CAST(:people AS VARCHAR ARRAY)) AS given(person))
                        GROUP BY about_first
                        """)
                .bind("type", type)
                .bind(
                        "people",
                        DomainArguments.texts(
                                about.stream().map(Username::value).toList()))
                .map((row, context) ->
                        Map.entry(new Username(row.getString("about_first")), Columns.instant(row, "last_at")))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
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
}
