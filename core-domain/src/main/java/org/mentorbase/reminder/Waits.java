package org.mentorbase.reminder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

/** Everything that is waited for. Read from the event log; changed only by who has locked the outbox. */
public interface Waits {

    /** Those that there are since the same instant stay as they are; since another instant, they begin anew. */
    void begin(Collection<Wait> waits);

    /** Those that there are not do not matter. */
    void end(WaitKind kind, Collection<Long> subjects);

    Optional<Wait> find(WaitKind kind, long subject);

    /** The waits of that kind of these people in a programme; without who has none. */
    ImmutableMap<Username, Wait> ofPeople(WaitKind kind, ProgrammeKey programme, Collection<Username> people);

    /**
     * Which waits a step of a rule is due for: that began within the window, and were not reminded of at this step or a later.
     *
     * @param from exclusive
     * @param until inclusive
     * @param step in whole minutes
     * @param limit more only when several began at the same instant
     */
    record Due(WaitKind kind, Instant from, Instant until, Duration step, int limit) {}

    /** As {@link Wait#EARLIEST_FIRST} orders them; never only a part of those that began at one instant. */
    ImmutableList<Wait> due(Due due);

    /**
     * Those that began no later than that and were last reminded of at that step or a later one, no later than that; the
     * earliest first.
     */
    ImmutableList<Wait> lapsed(WaitKind kind, Instant since, Duration step, Instant remindedAt, int limit);

    /** Remembers that they were reminded of. */
    void reminded(Collection<Wait> waits, Duration step, Instant now);
}
