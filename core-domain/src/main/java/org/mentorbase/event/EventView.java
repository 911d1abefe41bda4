package org.mentorbase.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import org.mentorbase.actor.Username;

/** The representation of an event for programs. */
public record EventView(
        long id, Instant at, String by, String type, ImmutableList<String> about, ImmutableMap<String, Object> data) {

    public static EventView of(Event event) {
        Change change = event.change();
        return new EventView(
                event.id().value(),
                event.at(),
                event.by().value(),
                change.type(),
                change.about().stream().map(Username::value).collect(ImmutableList.toImmutableList()),
                change.data());
    }
}
