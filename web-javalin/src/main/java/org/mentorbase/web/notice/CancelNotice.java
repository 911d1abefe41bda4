package org.mentorbase.web.notice;

import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.SteeringNotice;
import org.mentorbase.notice.ViewingNotices;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.operation.Contract;

/** Cancelling a notice that was sent already is refused. */
public final class CancelNotice extends SteerNotice {

    private static final Contract CONTRACT = contract(
            "cancellation", "See to it that a notice is not sent; does nothing to one that is cancelled already.");

    private final SteeringNotice steering;

    public CancelNotice(SteeringNotice steering, ViewingNotices viewing) {
        super(viewing);
        this.steering = steering;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    Versioned<Notice> steer(Actor actor, NoticeId id, @Nullable Long ifVersion) {
        return steering.cancel(actor, id, ifVersion);
    }
}
