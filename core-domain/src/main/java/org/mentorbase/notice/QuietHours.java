package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A part of each day in which somebody wants no mail; over midnight if it ends before it begins.
 *
 * @param until not included
 */
public record QuietHours(LocalTime from, LocalTime until) {

    public QuietHours {
        checkArgument(!from.equals(until), "quiet hours from %s to %s would never end", from, until);
    }

    /** The instant itself if it is not in the quiet hours, otherwise their end. */
    Instant after(Instant instant, ZoneId zone) {
        LocalDate today = instant.atZone(zone).toLocalDate();
        Instant later = endIfWithin(instant, today.minusDays(1), zone);
        return endIfWithin(later, today, zone);
    }

    private Instant endIfWithin(Instant instant, LocalDate day, ZoneId zone) {
        Instant start = LocalTimes.first(day, from, zone);
        Instant end = LocalTimes.last(until.isAfter(from) ? day : day.plusDays(1), until, zone);
        return instant.isBefore(start) || !instant.isBefore(end) ? instant : end;
    }
}
