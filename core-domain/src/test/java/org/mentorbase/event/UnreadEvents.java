package org.mentorbase.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Paging;

/** Reads the log on from where it was; in none of it may stand what tests mark as private. */
final class UnreadEvents {

    static final String PRIVATE = "PRIVATE";

    private final TestMentorbase installation;
    private long since;

    UnreadEvents(TestMentorbase installation) {
        this.installation = installation;
    }

    void are(Change... expected) {
        assertThat(read()).extracting(Event::change).containsExactly(expected);
    }

    List<Event> read() {
        List<Event> events = installation
                .mentorbase()
                .viewingEvents()
                .page(Actor.OPERATOR, since, Optional.empty(), Paging.FIRST)
                .items();
        assertThat(events.toString()).doesNotContain(PRIVATE);
        if (!events.isEmpty()) {
            since = events.get(events.size() - 1).id().value();
        }
        return events;
    }
}
