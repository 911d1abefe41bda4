package org.mentorbase.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.event.Event;
import org.mentorbase.event.EventId;
import org.mentorbase.event.EventLog;
import org.mentorbase.event.EventQuery;
import org.mentorbase.page.Page;

record InMemoryEventLog(Tables tables) implements EventLog {

    @Override
    public void append(Instant at, Username by, List<Change> changes) {
        for (Change change : changes) {
            EventId id = new EventId(tables.nextId());
            tables.events.put(id, new Event(id, at, by, change));
        }
    }

    @Override
    public Page<Event> page(EventQuery query) {
        return ListOrder.OLDEST_FIRST.page(
                tables.events.all().filter(event -> matches(query, event)),
                event -> event.id().value(),
                query.page());
    }

    @Override
    public ImmutableList<Event> after(long id, int limit) {
        return tables.events
                .all()
                .filter(event -> event.id().value() > id)
                .sorted(Comparator.comparing(Event::id))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public long lastId() {
        return tables.events.all().mapToLong(event -> event.id().value()).max().orElse(0);
    }

    @Override
    public ImmutableMap<Username, Instant> lastAt(String type, Collection<Username> about) {
        Map<Username, Instant> last = new HashMap<>();
        tables.events
                .all()
                .filter(event -> event.change().type().equals(type))
                .forEach(event -> event.change().about().stream()
                        .limit(1)
                        .filter(about::contains)
                        .forEach(person -> last.merge(person, event.at(), Ordering.natural()::max)));
        return ImmutableMap.copyOf(last);
    }

    private static boolean matches(EventQuery query, Event event) {
        return event.id().value() > query.since()
                && query.about().map(event.change().about()::contains).orElse(true)
                && query.concerning()
                        .map(person -> event.by().equals(person)
                                || event.change().about().contains(person))
                        .orElse(true);
    }
}
