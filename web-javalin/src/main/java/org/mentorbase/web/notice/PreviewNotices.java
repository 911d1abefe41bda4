package org.mentorbase.web.notice;

import org.mentorbase.notice.PreviewView;
import org.mentorbase.notice.ViewingNotices;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** What would be sent. */
public final class PreviewNotices implements Operation {

    private static final Parameter FOR = Parameter.text("for", "Only those for this person.");

    private static final Contract CONTRACT = Contract.get("/api/v1/notices/preview")
            .summary(
                    "The notices that wait, the latest first, with the mails that they would be if they were sent now.")
            .query(FOR)
            .answersPage(PreviewView.class)
            .build();

    private final ViewingNotices viewing;

    public PreviewNotices(ViewingNotices viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.page(
                call,
                viewing.preview(call.actor(), call.username(FOR), call.paging()).map(PreviewView::of));
    }
}
