package org.mentorbase.memory;

import java.time.Instant;
import java.util.Optional;
import org.mentorbase.memory.Tables.StoredUnsubscription;
import org.mentorbase.notice.Unsubscription;
import org.mentorbase.notice.Unsubscriptions;

record InMemoryUnsubscriptions(Tables tables) implements Unsubscriptions {

    @Override
    public void add(String hash, Unsubscription unsubscription, Instant now) {
        tables.unsubscriptions.put(hash, new StoredUnsubscription(unsubscription, now));
    }

    @Override
    public Optional<Unsubscription> find(String hash) {
        return tables.unsubscriptions.find(hash).map(StoredUnsubscription::unsubscription);
    }

    @Override
    public void removeBefore(Instant instant) {
        tables.unsubscriptions.removeIf(stored -> stored.at().isBefore(instant));
    }
}
