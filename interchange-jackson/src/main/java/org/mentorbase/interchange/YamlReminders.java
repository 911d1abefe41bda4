package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.reminder.ReminderRules;

/** Reads when people are reminded of what. See {@code docs/notices.md}. */
public final class YamlReminders {

    private static final Pattern TIME = Pattern.compile("(\\d{1,5}) (hour|day|week)s?");
    private static final Duration LONGEST = Duration.ofDays(3650);
    private static final int MOST_STEPS = 20;
    private static final int MOST_CANDIDATES = 20;
    private static final String OFF = "off";

    private final YamlMap map;
    private final List<Problem> problems = new ArrayList<>();

    private YamlReminders(YamlMap map) {
        this.map = map;
    }

    /** The rules that hold where a file says nothing, as such a file. */
    public static ByteSource usual() {
        return Resources.asByteSource(Resources.getResource(YamlReminders.class, "reminders.yaml"));
    }

    /**
     * Reads one file; what it does not mention is as usual.
     *
     * @throws Refusal naming everything that is wrong with it, each with line and column
     */
    public static ReminderRules read(ByteSource yaml) {
        return new YamlReminders(new YamlMap(YamlDocument.read(yaml))).read();
    }

    private ReminderRules read() {
        ReminderRules usual = ReminderRules.USUAL;
        Invitations invitations = reading(
                "invitation",
                new Invitations(usual.invitation(), usual.invitationExpires()),
                new Invitations(ImmutableList.of(), null),
                YamlReminders::invitations);
        Duration first = time("first-meeting", usual.firstMeeting());
        Duration meeting = time("meeting", usual.meeting());
        Duration appointment = time("appointment", usual.appointment());
        Duration silent = time("silent-relationships", usual.silentRelationships());
        Seekers seekers = reading(
                "unmatched-seekers",
                new Seekers(usual.unmatchedSeekers(), usual.candidates()),
                new Seekers(null, usual.candidates()),
                YamlReminders::seekers);
        Duration firstRound = trying(
                usual.firstRound(),
                () -> map.find("first-round").map(YamlReminders::time).orElse(usual.firstRound()));
        if (first != null && meeting != null && first.compareTo(meeting) >= 0) {
            complain("first-meeting", "a shorter time than that of meeting");
        }
        if (meeting != null && silent != null && meeting.compareTo(silent) >= 0) {
            complain("meeting", "a shorter time than that of silent-relationships");
        }
        trying(map, () -> {
            map.refuseOthers();
            return map;
        });
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new ReminderRules(
                invitations.after(),
                invitations.expires(),
                first,
                meeting,
                appointment,
                silent,
                seekers.after(),
                seekers.candidates(),
                firstRound);
    }

    private record Invitations(
            ImmutableList<Duration> after, @Nullable Duration expires) {}

    private record Seekers(@Nullable Duration after, int candidates) {}

    private static Invitations invitations(YamlValue value) {
        YamlMap map = new YamlMap(value);
        ReminderRules usual = ReminderRules.USUAL;
        ImmutableList<Duration> steps =
                map.find("after").map(YamlReminders::steps).orElse(usual.invitation());
        Optional<YamlValue> end = map.find("expires");
        Duration expires = end.isEmpty()
                ? usual.invitationExpires()
                : end.get().isText() && end.get().text().equals("never") ? null : time(end.get());
        map.refuseOthers();
        if (expires != null && expires.compareTo(steps.get(steps.size() - 1)) <= 0) {
            throw end.orElse(value).isNot("a longer time than that of the last step, or never,");
        }
        return new Invitations(steps, expires);
    }

    private static ImmutableList<Duration> steps(YamlValue value) {
        List<YamlValue> items = value.items();
        if (items.isEmpty() || items.size() > MOST_STEPS) {
            throw value.isNot("a list of 1 to " + MOST_STEPS + " times");
        }
        List<Duration> steps = new ArrayList<>();
        for (YamlValue item : items) {
            Duration step = time(item);
            if (!steps.isEmpty() && step.compareTo(steps.get(steps.size() - 1)) <= 0) {
                throw item.isNot("a longer time than that of the step before it");
            }
            steps.add(step);
        }
        return ImmutableList.copyOf(steps);
    }

    private static Seekers seekers(YamlValue value) {
        YamlMap map = new YamlMap(value);
        Duration usual = ReminderRules.USUAL.unmatchedSeekers();
        Optional<YamlValue> number = map.find("candidates");
        Seekers seekers = new Seekers(
                map.find("after").map(YamlReminders::time).orElse(usual),
                number.map(YamlValue::number).orElse(ReminderRules.USUAL.candidates()));
        map.refuseOthers();
        if (seekers.candidates() < 0 || seekers.candidates() > MOST_CANDIDATES) {
            throw number.orElse(value).isNot("a number from 0 to " + MOST_CANDIDATES);
        }
        return seekers;
    }

    private <T> T reading(String key, T usual, T off, Function<YamlValue, T> rule) {
        return trying(
                usual,
                () -> map.find(key)
                        .map(value -> isOff(value) ? off : rule.apply(value))
                        .orElse(usual));
    }

    private @Nullable Duration time(String key, @Nullable Duration usual) {
        Optional<Duration> read = this.<Optional<Duration>>reading(
                key, Optional.ofNullable(usual), Optional.empty(), value -> Optional.of(time(value)));
        return read.orElse(null);
    }

    private static Duration time(YamlValue value) {
        Matcher found = TIME.matcher(value.isText() ? value.text() : "");
        if (found.matches()) {
            long count = Long.parseLong(found.group(1));
            Duration time = switch (found.group(2)) {
                case "hour" -> Duration.ofHours(count);
                case "day" -> Duration.ofDays(count);
                default -> ChronoUnit.WEEKS.getDuration().multipliedBy(count);
            };
            if (!time.isZero() && time.compareTo(LONGEST) <= 0) {
                return time;
            }
        }
        throw value.isNot("a time like 36 hours, 3 days or 6 weeks, of at most " + LONGEST.toDays() + " days");
    }

    private static boolean isOff(YamlValue value) {
        return value.isText() && value.text().equals(OFF);
    }

    private void complain(String key, String wanted) {
        map.find(key)
                .or(() -> Optional.of(map.value()))
                .ifPresent(value -> problems.addAll(value.isNot(wanted).problems()));
    }

    private <T> T trying(T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            problems.addAll(refusal.problems());
            return otherwise;
        }
    }
}
