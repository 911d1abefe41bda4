package org.mentorbase.web.notice;

import org.mentorbase.notice.NoticeSettingsView;
import org.mentorbase.notice.ViewingNoticeSettings;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** What a member wants to be told by mail. */
public final class ShowNoticeSettings implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/members/{username}/notice-settings")
            .summary(
                    "What a member wants to be told by mail, when, and in which language: one's own, or anybody's with the"
                            + " permission notice:manage.")
            .answersVersion(NoticeSettingsView.class)
            .refuses(404)
            .build();

    private final ViewingNoticeSettings viewing;

    public ShowNoticeSettings(ViewingNoticeSettings viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(viewing.one(call.actor(), call.username()).map(NoticeSettingsView::of));
    }
}
