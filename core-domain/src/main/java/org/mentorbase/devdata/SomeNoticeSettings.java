package org.mentorbase.devdata;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.notice.NoticeSettingsView;
import org.mentorbase.refusal.Location;

/**
 * What a member wants to be told by mail, of which only what matters is given.
 *
 * @param off kinds of notices; this and everything below as in {@link NoticeSettingsView}
 */
public record SomeNoticeSettings(
        @Nullable Location at,
        Username username,
        @Nullable ImmutableList<String> off,
        @Nullable String frequency,
        @Nullable String digestAt,
        @Nullable String digestOn,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        @Nullable String timeZone,
        @Nullable String language)
        implements Thing {

    @Override
    public Kind kind() {
        return Kind.NOTICE_SETTINGS;
    }

    @Override
    public String named() {
        return "notice settings of " + username;
    }

    /** What is not said stays; refuses what is no setting. */
    public NoticeSettings appliedTo(NoticeSettings before) {
        NoticeSettingsView view = NoticeSettingsView.of(before);
        return new NoticeSettingsView(
                        username.value(),
                        off == null ? view.off() : off,
                        frequency == null ? view.frequency() : frequency,
                        digestAt == null ? view.digestAt() : digestAt,
                        digestOn == null ? view.digestOn() : digestOn,
                        quietFrom == null ? view.quietFrom() : quietFrom,
                        quietUntil == null ? view.quietUntil() : quietUntil,
                        timeZone == null ? view.timeZone() : timeZone,
                        language == null ? view.language() : language)
                .settings();
    }
}
