package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.event.EventLog;
import org.mentorbase.member.Member;
import org.mentorbase.preference.Preferences;

/**
 * A member, and what they seek and offer in a programme.
 *
 * @param statedAt when they last changed what they said, in any programme; empty where they never did
 */
public record Participation(Member member, Preferences preferences, Optional<Instant> statedAt) {

    static Participation of(Member member, Preferences preferences, EventLog events) {
        return new Participation(
                member,
                preferences,
                Optional.ofNullable(lastStated(events, member.username()).get(member.username())));
    }

    static ImmutableMap<Username, Instant> lastStated(EventLog events, Username... people) {
        return lastStated(events, List.of(people));
    }

    static ImmutableMap<Username, Instant> lastStated(EventLog events, List<Username> people) {
        return events.lastAt("preferences-changed", people);
    }
}
