package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.event.Event;
import org.mentorbase.event.EventLog;
import org.mentorbase.event.EventQuery;
import org.mentorbase.page.Page;

/** Keeps what is appended until it is known that the changes are stored, in another database than the log. */
final class HeldEvents implements EventLog {

    private record Entry(Instant at, Username by, List<Change> changes) {}

    private final Transactions logTransactions;
    private final List<Entry> entries = new ArrayList<>();

    HeldEvents(Transactions logTransactions) {
        this.logTransactions = logTransactions;
    }

    @Override
    public void append(Instant at, Username by, List<Change> changes) {
        entries.add(new Entry(at, by, List.copyOf(changes)));
    }

    @Override
    public ImmutableList<Event> after(long id, int limit) {
        return logTransactions.read(handle -> new JdbiEventLog(handle).after(id, limit));
    }

    @Override
    public ImmutableMap<Username, Instant> lastAt(String type, Collection<Username> about) {
        return logTransactions.read(handle -> new JdbiEventLog(handle).lastAt(type, about));
    }

    @Override
    public long lastId() {
        return logTransactions.read(handle -> new JdbiEventLog(handle).lastId());
    }

    @Override
    public Page<Event> page(EventQuery query) {
        return logTransactions.read(handle -> new JdbiEventLog(handle).page(query));
    }

    void release() {
        if (entries.isEmpty()) {
            return;
        }
        logTransactions.execute(handle -> {
            JdbiEventLog log = new JdbiEventLog(handle);
            entries.forEach(entry -> log.append(entry.at(), entry.by(), entry.changes()));
            return log;
        });
    }
}
