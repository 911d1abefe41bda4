package org.mentorbase.web.notice;

import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeView;
import org.mentorbase.notice.ViewingNotices;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** A notice that one may see. */
public final class ShowNotice implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/notices/{id}")
            .summary("A notice.")
            .answersVersion(NoticeView.class)
            .refuses(404)
            .build();

    private final ViewingNotices viewing;

    public ShowNotice(ViewingNotices viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(
                viewing.one(call.actor(), NoticeId.parse(call.path("id"))).map(NoticeView::of));
    }
}
