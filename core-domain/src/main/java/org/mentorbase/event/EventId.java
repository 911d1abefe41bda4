package org.mentorbase.event;

import static com.google.common.base.Preconditions.checkArgument;

/** Events are numbered in the order in which their changes were committed. */
public record EventId(long value) implements Comparable<EventId> {

    public EventId {
        checkArgument(value > 0, "event id %s is not positive", value);
    }

    @Override
    public int compareTo(EventId other) {
        return Long.compare(value, other.value);
    }
}
