package org.mentorbase.cli.notice;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorbase.notice.NoticeSettingsView;
import picocli.CommandLine.Option;

/** An option for each field of {@link NoticeSettingsView}; what is not given stays as it is. */
final class SettingsOptions {

    @Option(names = "--off", paramLabel = "A,B", description = "The kinds that are switched off, by commas.")
    private @Nullable String off;

    @Option(
            names = "--frequency",
            paramLabel = "FREQUENCY",
            description = "A mail for each notice at-once, or one for all of them daily or weekly.")
    private @Nullable String frequency;

    @Option(names = "--digest-at", paramLabel = "HH:MM", description = "When a daily or weekly mail comes.")
    private @Nullable String digestAt;

    @Option(names = "--digest-on", paramLabel = "DAY", description = "On which day a weekly mail comes.")
    private @Nullable String digestOn;

    @Option(names = "--quiet-from", paramLabel = "HH:MM", description = "From when on no mail comes, each day.")
    private @Nullable String quietFrom;

    @Option(names = "--quiet-until", paramLabel = "HH:MM", description = "Until when no mail comes.")
    private @Nullable String quietUntil;

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "In which these times are meant: Europe/London.")
    private @Nullable String timeZone;

    @Option(names = "--language", paramLabel = "en|de", description = "In which notices are written.")
    private @Nullable String language;

    boolean isNothing() {
        return Stream.of(off, frequency, digestAt, digestOn, quietFrom, quietUntil, timeZone, language)
                .allMatch(Objects::isNull);
    }

    NoticeSettingsView over(NoticeSettingsView before) {
        return new NoticeSettingsView(
                before.username(),
                off == null ? before.off() : kinds(off),
                text(frequency, before.frequency()),
                text(digestAt, before.digestAt()),
                text(digestOn, before.digestOn()),
                text(quietFrom, before.quietFrom()),
                text(quietUntil, before.quietUntil()),
                text(timeZone, before.timeZone()),
                text(language, before.language()));
    }

    private static @Nullable String text(@Nullable String given, @Nullable String before) {
        return given == null ? before : given;
    }

    private static List<String> kinds(String given) {
        return given.isBlank() ? List.of() : Splitter.on(',').trimResults().splitToList(given);
    }
}
