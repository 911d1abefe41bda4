package org.mentorbase.matching.participant;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half an hour of the week, in UTC: the unit in which times are compared.
 *
 * @param number from 0, Monday at midnight, to 335
 */
public record HalfHour(int number) implements Comparable<HalfHour> {

    static final int MINUTES = 30;
    static final int A_DAY = 48;
    static final int A_WEEK = 7 * A_DAY;

    private static final Pattern WRITTEN = Pattern.compile("(\\w{3}) (\\d\\d):(\\d\\d) UTC");

    public HalfHour {
        checkArgument(number >= 0 && number < A_WEEK, "the week has no half hour %s", number);
    }

    static HalfHour of(ZonedDateTime time) {
        ZonedDateTime utc = time.withZoneSameInstant(ZoneOffset.UTC);
        int day = utc.getDayOfWeek().getValue() - 1;
        return new HalfHour(day * A_DAY + (utc.getHour() * 60 + utc.getMinute()) / MINUTES);
    }

    /** Empty where the tag is none of {@link #toString()}. */
    static Optional<HalfHour> parse(Tag tag) {
        Matcher written = WRITTEN.matcher(tag.toString());
        if (!written.matches()) {
            return Optional.empty();
        }
        int ofDay = (Integer.parseInt(written.group(2)) * 60 + Integer.parseInt(written.group(3))) / MINUTES;
        for (DayOfWeek day : DayOfWeek.values()) {
            if (shown(day).equals(written.group(1)) && ofDay < A_DAY) {
                return Optional.of(new HalfHour((day.getValue() - 1) * A_DAY + ofDay));
            }
        }
        return Optional.empty();
    }

    DayOfWeek day() {
        return DayOfWeek.of(number / A_DAY + 1);
    }

    static String shown(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    @Override
    public int compareTo(HalfHour other) {
        return Integer.compare(number, other.number);
    }

    /** As a tag, for example {@code Mon 14:30 UTC}. */
    @Override
    public String toString() {
        return shown(day()) + " " + LocalTime.MIDNIGHT.plusMinutes((long) MINUTES * number) + " UTC";
    }
}
