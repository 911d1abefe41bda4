package org.mentorbase.webhook;

import java.time.Instant;
import org.mentorbase.event.Event;
import org.mentorbase.event.EventView;

/** What an endpoint gets, as JSON. */
public record Payload(String type, Instant timestamp, EventView data) {

    static Payload of(Event event) {
        return new Payload(event.change().type(), event.at(), EventView.of(event));
    }
}
