package org.mentorbase.web.notice;

import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.NoticeView;
import org.mentorbase.notice.ViewingNotices;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** What somebody decides about one notice. */
abstract class SteerNotice implements Operation {

    /** Nothing needs to be said. */
    record Body() {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private final ViewingNotices viewing;

    SteerNotice(ViewingNotices viewing) {
        this.viewing = viewing;
    }

    /** @param path behind that of the notice */
    static Contract contract(String path, String summary) {
        return Contract.post("/api/v1/notices/{id}/" + path)
                .summary(summary)
                .body(BODY)
                .answersVersion(NoticeView.class)
                .refuses(403, 404, 409, 412)
                .build();
    }

    abstract Versioned<Notice> steer(Actor actor, NoticeId id, @Nullable Long ifVersion);

    @Override
    public final Reply answer(Call call) {
        NoticeId id = NoticeId.parse(call.path("id"));
        call.body(BODY);
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        return Reply.version(steer(call.actor(), id, ifVersion).map(NoticeView::of));
    }
}
