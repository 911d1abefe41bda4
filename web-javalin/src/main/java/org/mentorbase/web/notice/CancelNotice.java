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

/** Cancelling a notice that was sent already is refused. */
public final class CancelNotice implements Operation {

    /** Nothing needs to be said. */
    record Body() {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/notices/{id}/cancellation")
            .summary("See to it that a notice is not sent; does nothing to one that is cancelled already.")
            .body(BODY)
            .answersVersion(NoticeView.class)
            .refuses(403, 404, 409, 412)
            .build();

    private final SteeringNotice steering;
    private final ViewingNotices viewing;

    public CancelNotice(SteeringNotice steering, ViewingNotices viewing) {
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
        return Reply.version(steering.cancel(call.actor(), id, ifVersion).map(NoticeView::of));
    }
}
