package org.mentorbase.event;

import java.time.Instant;
import org.mentorbase.actor.Username;

/** A change as the log keeps it: which, when, by whom, what. */
public record Event(EventId id, Instant at, Username by, Change change) {}
