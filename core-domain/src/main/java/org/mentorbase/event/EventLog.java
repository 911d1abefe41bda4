package org.mentorbase.event;

import java.time.Instant;
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

    /** In ascending order of id. */
    Page<Event> page(EventQuery query);
}
