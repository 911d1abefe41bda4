package org.mentorbase.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/** Times on the clocks of a place, also on the days on which these are put forward or back. */
final class LocalTimes {

    private LocalTimes() {}

    /** When clocks first show that time or a later one; that is the end of the gap for a time that is left out. */
    static Instant first(LocalDate date, LocalTime time, ZoneId zone) {
        LocalDateTime local = date.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    /** When clocks last show that time; the same as {@link #first} on almost every day. */
    static Instant last(LocalDate date, LocalTime time, ZoneId zone) {
        LocalDateTime local = date.atTime(time);
        return zone.getRules().getValidOffsets(local).size() < 2
                ? first(date, time, zone)
                : ZonedDateTime.of(local, zone).withLaterOffsetAtOverlap().toInstant();
    }
}
