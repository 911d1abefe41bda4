package org.mentorbase.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;

/**
 * The log of every change, appended to in the transaction of the change. Ids grow in the order of commits: whoever has
 * read up to an id will never find an earlier event appear behind them.
 */
public interface EventLog {

    void append(Instant at, Username by, List<Change> changes);

    default void append(Instant at, Username by, Change... changes) {
        append(at, by, List.of(changes));
    }

    /** When the last event of the type was, that was about each of these people in the first place; without who has none. */
    ImmutableMap<Username, Instant> lastAt(String type, Collection<Username> about);

    /** The first so many with a larger id than that, in ascending order of id; 0 begins with the first. */
    ImmutableList<Event> after(long id, int limit);

    /** The id of the last event, or 0. */
    long lastId();

    /** In ascending order of id. */
    Page<Event> page(EventQuery query);
}
