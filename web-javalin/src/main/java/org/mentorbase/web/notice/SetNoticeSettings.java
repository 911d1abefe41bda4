package org.mentorbase.web.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.notice.NoticeSettingsView;
import org.mentorbase.notice.SettingNoticeSettings;
import org.mentorbase.notice.ViewingNoticeSettings;
import org.mentorbase.refusal.Problem;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.web.problem.WebReason;

/** Replaces somebody's notice settings as a whole: what is not said is as usual. */
public final class SetNoticeSettings implements Operation {

    /** As {@link NoticeSettingsView}; the username, where it is there, must be that of the address. */
    record Body(
            @Nullable String username,
            @Nullable List<String> off,
            @Nullable String frequency,
            @Nullable String digestAt,
            @Nullable String digestOn,
            @Nullable String quietFrom,
            @Nullable String quietUntil,
            @Nullable String timeZone,
            @Nullable String language) {

        NoticeSettings settings(Username of) {
            if (username != null && !Username.parse("username", username).equals(of)) {
                throw Problem.of(WebReason.FIELD_DIFFERS)
                        .field("username")
                        .value(username)
                        .with("address", of)
                        .refusal();
            }
            return new NoticeSettingsView(
                            of.value(), off, frequency, digestAt, digestOn, quietFrom, quietUntil, timeZone, language)
                    .settings();
        }
    }

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.put("/api/v1/members/{username}/notice-settings")
            .summary(
                    "Set what a member wants to be told by mail, as a whole: one's own, or anybody's with the permission"
                            + " notice:manage.")
            .body(BODY)
            .answersVersion(NoticeSettingsView.class)
            .refuses(404, 409, 412, 422)
            .build();

    private final SettingNoticeSettings setting;
    private final ViewingNoticeSettings viewing;

    public SetNoticeSettings(SettingNoticeSettings setting, ViewingNoticeSettings viewing) {
        this.setting = setting;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Username username = call.username();
        NoticeSettings settings = call.body(BODY).settings(username);
        Long ifVersion =
                call.ifVersion(() -> viewing.one(call.actor(), username).version());
        return Reply.version(
                setting.set(call.actor(), new SettingNoticeSettings.Command(username, before -> settings, ifVersion))
                        .map(NoticeSettingsView::of));
    }
}
