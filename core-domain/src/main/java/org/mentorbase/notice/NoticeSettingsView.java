package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;

/**
 * The representation of somebody's notice settings for programs, in both directions. What is null has its usual value.
 *
 * @param off kinds of notices
 * @param frequency {@code AT_ONCE}, {@code DAILY} or {@code WEEKLY}
 * @param digestAt for example {@code 08:00}
 * @param digestOn for example {@code MONDAY}
 * @param quietFrom null, like quietUntil, for no quiet hours
 * @param timeZone for example {@code Europe/London}
 * @param language {@code en} or {@code de}
 */
public record NoticeSettingsView(
        String username,
        @Nullable List<String> off,
        @Nullable String frequency,
        @Nullable String digestAt,
        @Nullable String digestOn,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        @Nullable String timeZone,
        @Nullable String language) {

    public static NoticeSettingsView of(NoticeSettings settings) {
        QuietHours quiet = settings.quietHours();
        return new NoticeSettingsView(
                settings.username().value(),
                settings.off().stream().sorted().map(NoticeKind::name).collect(ImmutableList.toImmutableList()),
                settings.frequency().name(),
                settings.digestAt().toString(),
                settings.digestOn().name(),
                quiet == null ? null : quiet.from().toString(),
                quiet == null ? null : quiet.until().toString(),
                settings.timeZone().getId(),
                settings.language().code());
    }

    /** Refuses, all at once, whatever is not a setting. */
    public NoticeSettings settings() {
        return new NoticeSettingsParsing(Username.parse("username", username)).settings(this);
    }
}
