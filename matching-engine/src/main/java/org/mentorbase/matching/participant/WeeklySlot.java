package org.mentorbase.matching.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of the week in which somebody is free.
 *
 * @param days on which it begins
 * @param to when it ends, on the next day if that is not after {@code from}
 */
public record WeeklySlot(ImmutableSet<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) {

    /** The day, if any; the hours; the zone, if any; and a parenthesis that says it again for other places. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:([a-z]{3,9})\\.? +)?(\\d{1,2}:\\d{2}) ?(?:-|–|to) ?(\\d{1,2}:\\d{2})(?: +([\\w/+:-]+))?(?: ?\\(.*\\))?",
            Pattern.CASE_INSENSITIVE);

    private static final ImmutableSet<DayOfWeek> EVERY_DAY = ImmutableSet.copyOf(DayOfWeek.values());

    public WeeklySlot {
        checkArgument(!days.isEmpty(), "a slot without a day");
    }

    /**
     * Reads {@code Mon 14:00 - 16:00 Europe/Berlin}; without a day, every day is meant, and without a zone, UTC. What stands
     * in a parenthesis at the end is ignored.
     *
     * @return empty where the text is no such slot
     */
    public static Optional<WeeklySlot> parse(String text) {
        if (Tag.isBlank(text)) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(Tag.of(text).toString());
        if (!written.matches()) {
            return Optional.empty();
        }
        ImmutableSet<DayOfWeek> days = written.group(1) == null ? EVERY_DAY : days(written.group(1));
        try {
            return days.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new WeeklySlot(
                            days, time(written.group(2)), time(written.group(3)), zone(written.group(4))));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static ImmutableSet<DayOfWeek> days(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().regionMatches(true, 0, name, 0, name.length()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static LocalTime time(String text) {
        if (text.equals("24:00")) {
            return LocalTime.MIDNIGHT;
        }
        return LocalTime.parse(text.length() < 5 ? "0" + text : text);
    }

    private static ZoneId zone(@Nullable String text) {
        return text == null ? ZoneOffset.UTC : ZoneId.of(text);
    }

    /**
     * The half hours, in UTC, that it covers completely, in the week of a date: clocks are put forward and back, so
     * that a time of another zone is not at the same time in UTC all the year.
     */
    public ImmutableSet<HalfHour> halfHours(LocalDate inWeekOf) {
        LocalDate monday = inWeekOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        ImmutableSet.Builder<HalfHour> covered = ImmutableSet.builder();
        for (DayOfWeek day : days) {
            LocalDate date = monday.with(TemporalAdjusters.nextOrSame(day));
            ZonedDateTime end =
                    date.plusDays(to.isAfter(from) ? 0 : 1).atTime(to).atZone(zone);
            ZonedDateTime halfHour = firstHalfHour(date.atTime(from).atZone(zone));
            for (;
                    !halfHour.plusMinutes(HalfHour.MINUTES).isAfter(end);
                    halfHour = halfHour.plusMinutes(HalfHour.MINUTES)) {
                covered.add(HalfHour.of(halfHour));
            }
        }
        return covered.build();
    }

    private static ZonedDateTime firstHalfHour(ZonedDateTime from) {
        ZonedDateTime utc = from.withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        int over = utc.getMinute() % HalfHour.MINUTES;
        return over == 0 ? utc : utc.plusMinutes(HalfHour.MINUTES - over);
    }
}
