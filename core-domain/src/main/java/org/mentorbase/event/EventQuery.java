package org.mentorbase.event;

import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;

/**
 * Which events are wanted.
 *
 * @param since only events with a larger id; 0 for all
 * @param about only events about this person
 * @param concerning only events about or by this person
 * @param page positions are ids
 */
public record EventQuery(long since, Optional<Username> about, Optional<Username> concerning, PageRequest page) {

    static EventQuery of(long since, Optional<Username> about, Optional<Username> concerning, Paging paging) {
        return new EventQuery(
                since,
                about,
                concerning,
                paging.request("events since=" + since + " about=" + about + " " + concerning));
    }
}
