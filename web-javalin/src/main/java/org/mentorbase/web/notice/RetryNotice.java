package org.mentorbase.web.notice;

import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeView;
import org.mentorbase.notice.SteeringNotice;
import org.mentorbase.notice.ViewingNotices;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** A notice that was given up may be tried anew. */
public final class RetryNotice implements Operation {

    /** Nothing needs to be said. */
    record Body() {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/notices/{id}/retry")
            .summary("Send a notice again that was parked or cancelled; does nothing to one that waits.")
            .body(BODY)
            .answersVersion(NoticeView.class)
            .refuses(403, 404, 409, 412)
            .build();

    private final SteeringNotice steering;
    private final ViewingNotices viewing;

    public RetryNotice(SteeringNotice steering, ViewingNotices viewing) {
        this.steering = steering;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        NoticeId id = NoticeId.parse(call.path("id"));
        call.body(BODY);
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        return Reply.version(steering.retry(call.actor(), id, ifVersion).map(NoticeView::of));
    }
}
