package org.mentorbase.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.transaction.StaleVersion;

/** The answers that are remembered for a while. */
public interface RememberedAnswers {

    Optional<RememberedAnswer> find(Username username, String key);

    /** {@link StaleVersion} when there is one for the username and key by now. */
    void add(RememberedAnswer answer);

    void removeBefore(Instant instant);
}
