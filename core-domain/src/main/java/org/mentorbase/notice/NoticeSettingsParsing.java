package org.mentorbase.notice;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.refusal.Nearest;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.validation.TimeZones;

/** Reads settings as people write them, and refuses everything that is wrong with them at once. */
final class NoticeSettingsParsing {

    private static final ImmutableMap<String, NoticeKind> KINDS =
            Maps.uniqueIndex(Arrays.asList(NoticeKind.values()), NoticeKind::name);
    private static final ImmutableMap<String, NoticeFrequency> FREQUENCIES =
            Maps.uniqueIndex(Arrays.asList(NoticeFrequency.values()), NoticeFrequency::name);
    private static final ImmutableMap<String, DayOfWeek> DAYS =
            Maps.uniqueIndex(Arrays.asList(DayOfWeek.values()), DayOfWeek::name);
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d");

    private final NoticeSettings usual;
    private final List<Problem> problems = new ArrayList<>();

    NoticeSettingsParsing(Username username) {
        this.usual = NoticeSettings.unset(username);
    }

    NoticeSettings settings(NoticeSettingsView view) {
        NoticeSettings settings = new NoticeSettings(
                usual.username(),
                off(view.off()),
                oneOf(FREQUENCIES, "frequency", view.frequency(), usual.frequency()),
                time("digestAt", view.digestAt(), usual.digestAt()),
                oneOf(DAYS, "digestOn", view.digestOn(), usual.digestOn()),
                quietHours(view),
                timeZone(view.timeZone()),
                language(view.language()));
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return settings;
    }

    private ImmutableSet<NoticeKind> off(@Nullable List<String> names) {
        ImmutableSet.Builder<NoticeKind> off = ImmutableSet.builder();
        for (String name : names == null ? List.<String>of() : names) {
            NoticeKind kind = KINDS.get(constant(name));
            if (kind == null) {
                problems.add(unknown("off", name, KINDS.keySet()));
            } else if (!kind.canBeSwitchedOff()) {
                problems.add(
                        Problem.of(NoticeReason.NOTICE_ESSENTIAL).field("off").value(kind));
            } else {
                off.add(kind);
            }
        }
        return off.build();
    }

    private <E> E oneOf(ImmutableMap<String, E> possible, String field, @Nullable String text, E usually) {
        if (text == null || text.isBlank()) {
            return usually;
        }
        E found = possible.get(constant(text));
        if (found == null) {
            problems.add(unknown(field, text, possible.keySet()));
            return usually;
        }
        return found;
    }

    private NoticeLanguage language(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return usual.language();
        }
        NoticeLanguage found = NoticeLanguage.BY_CODE.get(Ascii.toLowerCase(text.strip()));
        if (found == null) {
            problems.add(unknown("language", text, NoticeLanguage.BY_CODE.keySet()));
            return usual.language();
        }
        return found;
    }

    private @Nullable QuietHours quietHours(NoticeSettingsView view) {
        if (isBlank(view.quietFrom()) && isBlank(view.quietUntil())) {
            return null;
        }
        if (isBlank(view.quietFrom()) || isBlank(view.quietUntil())) {
            problems.add(Problem.of(NoticeReason.QUIET_HOURS_INCOMPLETE)
                    .field(isBlank(view.quietFrom()) ? "quietFrom" : "quietUntil"));
            return null;
        }
        LocalTime from = time("quietFrom", view.quietFrom(), LocalTime.MIN);
        LocalTime until = time("quietUntil", view.quietUntil(), LocalTime.NOON);
        if (from.equals(until)) {
            problems.add(Problem.of(NoticeReason.QUIET_HOURS_ENDLESS)
                    .field("quietUntil")
                    .value(until));
            return null;
        }
        return new QuietHours(from, until);
    }

    private LocalTime time(String field, @Nullable String text, LocalTime usually) {
        if (text == null || text.isBlank()) {
            return usually;
        }
        try {
            if (TIME.matcher(text.strip()).matches()) {
                return LocalTime.parse(text.strip());
            }
        } catch (DateTimeException outOfRange) {
            // said below
        }
        problems.add(Problem.of(NoticeReason.TIME_OF_DAY_MALFORMED).field(field).value(text));
        return usually;
    }

    private ZoneId timeZone(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return usual.timeZone();
        }
        try {
            return TimeZones.parse("timeZone", text.strip());
        } catch (Refusal unknown) {
            problems.addAll(unknown.problems());
            return usual.timeZone();
        }
    }

    private static Problem unknown(String field, String text, Iterable<String> possible) {
        return Problem.of(NoticeReason.NOTICE_SETTING_UNKNOWN)
                .field(field)
                .value(text)
                .with("nearest", Nearest.to(constant(text), possible).orElse(""))
                .with("known", String.join(", ", possible));
    }

    private static String constant(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
