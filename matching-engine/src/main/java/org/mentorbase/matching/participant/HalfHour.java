package org.mentorbase.matching.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.BitSet;
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

    /** Half hours of the week by their numbers, told day by day, or once where all days are alike. */
    static ImmutableList<String> inWords(BitSet week) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        BitSet monday = week.get(0, A_DAY);
        boolean areAllAlike = true;
        for (int day = 1; day < 7; day++) {
            areAllAlike &= week.get(day * A_DAY, (day + 1) * A_DAY).equals(monday);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            int first = (day.getValue() - 1) * A_DAY;
            BitSet ofDay = week.get(first, first + A_DAY);
            for (int from = ofDay.nextSetBit(0); from >= 0; ) {
                int to = ofDay.nextClearBit(from);
                String times = time(from) + " - " + time(to) + " UTC";
                words.add(areAllAlike ? times + " every day" : shown(day) + " " + times);
                from = ofDay.nextSetBit(to);
            }
            if (areAllAlike) {
                break;
            }
        }
        return words.build();
    }

    private static LocalTime time(int half) {
        return LocalTime.MIDNIGHT.plusMinutes((long) MINUTES * half);
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
        return shown(day()) + " " + time(number) + " UTC";
    }
}
