package org.mentorbase.devdata;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day that is either said as a date, or as so long after today; the latter stays true as time goes by.
 *
 * @param date null when it is said in relation to today
 * @param months from today; negative for a day in the past
 * @param days from the day of that month
 */
public record Day(@Nullable LocalDate date, int months, int days) {

    public static final Day TODAY = new Day(null, 0, 0);

    private static final Pattern DISTANCE =
            Pattern.compile("(in )?(\\d{1,4}) (day|week|month|year)s?( ago)?", Pattern.CASE_INSENSITIVE);
    private static final ImmutableMap<String, Day> WORDS =
            ImmutableMap.of("today", TODAY, "yesterday", daysAgo(1), "tomorrow", daysAgo(-1));

    public Day {
        checkArgument(date == null || (months == 0 && days == 0), "%s is no other day", date);
    }

    public static Day on(LocalDate date) {
        return new Day(date, 0, 0);
    }

    public static @Nullable Day onOrNull(@Nullable LocalDate date) {
        return date == null ? null : on(date);
    }

    public static Day daysAgo(int days) {
        return new Day(null, 0, -days);
    }

    /** Reads {@code 2026-03-01}, {@code today}, {@code yesterday}, {@code tomorrow}, {@code 3 months ago}, {@code in 2 days}. */
    public static Optional<Day> parse(String text) {
        Day word = WORDS.get(text.toLowerCase(Locale.ROOT));
        if (word != null) {
            return Optional.of(word);
        }
        Matcher distance = DISTANCE.matcher(text);
        if (distance.matches() && (distance.group(1) == null) != (distance.group(4) == null)) {
            int number = Integer.parseInt(distance.group(2));
            return Optional.of(away(distance.group(4) == null ? number : -number, distance.group(3)));
        }
        try {
            return Optional.of(on(LocalDate.parse(text)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Day away(int number, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> new Day(null, 0, number);
            case "week" -> new Day(null, 0, 7 * number);
            case "month" -> new Day(null, number, 0);
            default -> new Day(null, 12 * number, 0);
        };
    }

    public LocalDate asOf(LocalDate today) {
        return date == null ? today.plusMonths(months).plusDays(days) : date;
    }

    public Day plusDays(int more) {
        return date == null ? new Day(null, months, days + more) : on(date.plusDays(more));
    }

    /** In the form that {@link #parse} reads, unless it is so many months and so many days away. */
    @Override
    public String toString() {
        if (date != null) {
            return date.toString();
        } else if (months == 0) {
            return distance(days, "days");
        }
        return distance(months, "months") + (days == 0 ? "" : " and " + distance(days, "days"));
    }

    private static String distance(int number, String unit) {
        return number > 0 ? "in " + number + " " + unit : -number + " " + unit + " ago";
    }
}
