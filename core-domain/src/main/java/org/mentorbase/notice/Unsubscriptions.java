package org.mentorbase.notice;

import java.time.Instant;
import java.util.Optional;

/** What can be switched off with the keys in the mails that were sent. */
public interface Unsubscriptions {

    void add(String hash, Unsubscription unsubscription, Instant now);

    Optional<Unsubscription> find(String hash);

    /** Forgets those that are older. */
    void removeBefore(Instant instant);
}
