package org.mentorbase.web.notice;

import org.mentorbase.notice.NoticeState;
import org.mentorbase.notice.NoticeView;
import org.mentorbase.notice.ViewingNotices;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** What was told to whom, and what was not and why. */
public final class ListNotices implements Operation {

    private static final Parameter FOR = Parameter.text("for", "Only those for this person.");
    private static final Parameter STATE =
            Parameter.text("state", "Only those that are `waiting`, `sent`, `parked` or `cancelled`.");

    private static final Contract CONTRACT = Contract.get("/api/v1/notices")
            .summary("The notices for oneself, or all with the permission notice:manage, the latest first.")
            .query(FOR, STATE)
            .answersPage(NoticeView.class)
            .build();

    private final ViewingNotices viewing;

    public ListNotices(ViewingNotices viewing) {
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
                viewing.page(call.actor(), call.text(STATE).map(NoticeState::parse), call.username(FOR), call.paging())
                        .map(NoticeView::of));
    }
}
