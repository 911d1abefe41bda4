package org.mentorbase.appointment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.validation.TimeZones;

/**
 * When something begins, and by whose clocks that was agreed.
 *
 * @param at a full second
 * @param zone one of the IANA time-zone database, for example {@code Europe/London}
 */
public record Start(Instant at, ZoneId zone) {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    public Start {
        checkArgument(at.equals(at.truncatedTo(ChronoUnit.SECONDS)), "%s is not a full second", at);
        checkArgument(TimeZones.isKnown(zone.getId()), "%s is no time zone of IANA's", zone);
    }

    /**
     * Reads a time on the clocks of the zone ({@code 2026-12-01T14:00}), or one with its distance from UTC
     * ({@code 2026-12-01T14:00:00Z}). Refuses what is neither, a zone that does not exist, and what the clocks of the zone show
     * never or twice on the day on which they are changed.
     */
    public static Start parse(String startsAt, String timeZone) {
        ZoneId zone = TimeZones.parse("timeZone", timeZone);
        try {
            TemporalAccessor time = TIME.parseBest(startsAt, OffsetDateTime::from, LocalDateTime::from);
            Instant at = time instanceof LocalDateTime local ? onClocks(local, startsAt, zone) : Instant.from(time);
            return new Start(at.truncatedTo(ChronoUnit.SECONDS), zone);
        } catch (DateTimeException malformed) {
            throw refusal(AppointmentReason.APPOINTMENT_START_MALFORMED, startsAt, zone);
        }
    }

    /** The date by the clocks of the zone. */
    public LocalDate date() {
        return inZone().toLocalDate();
    }

    public ZonedDateTime inZone() {
        return at.atZone(zone);
    }

    private static Instant onClocks(LocalDateTime time, String startsAt, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw refusal(AppointmentReason.APPOINTMENT_START_NOT_ON_CLOCK, startsAt, zone);
        } else if (offsets.size() > 1) {
            throw refusal(AppointmentReason.APPOINTMENT_START_TWICE_ON_CLOCK, startsAt, zone);
        }
        return time.toInstant(offsets.get(0));
    }

    private static Refusal refusal(Reason reason, String startsAt, ZoneId zone) {
        return Problem.of(reason)
                .field("startsAt")
                .value(startsAt)
                .with("zone", zone.getId())
                .refusal();
    }
}
