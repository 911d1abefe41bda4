package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar program is to enter, change or remove.
 *
 * @param uid the same for whatever becomes of the entry (RFC 5545, section 3.8.4.7)
 * @param sequence grows with each change
 * @param cancelled whether it is to be removed
 * @param stampedAt when it became so
 * @param title one line
 * @param place a room, an address or a link, or null
 */
public record CalendarEntry(
        String uid,
        int sequence,
        boolean cancelled,
        Instant stampedAt,
        Instant startsAt,
        ZoneId zone,
        int durationMinutes,
        String title,
        @Nullable String place,
        ImmutableList<Attendee> attendees) {

    /** Somebody who takes part; name and address are one line each. */
    public record Attendee(String name, String address) {}

    public Instant endsAt() {
        return startsAt.plusSeconds(durationMinutes * 60L);
    }
}
