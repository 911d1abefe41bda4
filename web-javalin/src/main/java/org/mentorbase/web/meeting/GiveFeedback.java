package org.mentorbase.web.meeting;

import org.mentorbase.meeting.FeedbackView;
import org.mentorbase.meeting.GivingFeedback;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** One of the two who met says whether it helped. */
public final class GiveFeedback implements Operation {

    record Body(Boolean positive) {}

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/meetings/{id}/feedback")
            .summary(
                    "Say whether a meeting of one's own helped, or change what one has said; the other one is not told.")
            .body(BODY)
            .answers(FeedbackView.class)
            .refuses(403, 404, 409, 422)
            .build();

    private final GivingFeedback giving;

    public GiveFeedback(GivingFeedback giving) {
        this.giving = giving;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        MeetingId id = MeetingId.parse(call.path("id"));
        return Reply.json(
                FeedbackView.of(giving.give(call.actor(), id, call.body(BODY).positive())));
    }
}
