package org.mentorbase.web.meeting;

import org.mentorbase.meeting.FeedbackView;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.ViewingFeedback;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Whether a meeting helped those who met. */
public final class ListFeedback implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/meetings/{id}/feedback")
            .summary(
                    "One's own feedback on a meeting, or that of both with the permission relationship:manage, on one page.")
            .answersPage(FeedbackView.class)
            .refuses(404)
            .build();

    private final ViewingFeedback viewing;

    public ListFeedback(ViewingFeedback viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        MeetingId id = MeetingId.parse(call.path("id"));
        return Reply.page(call, viewing.of(call.actor(), id).map(FeedbackView::of));
    }
}
