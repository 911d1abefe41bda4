package org.mentorbase.web.notice;

import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.notice.Notice;
import org.mentorbase.notice.NoticeId;
import org.mentorbase.notice.SteeringNotice;
import org.mentorbase.notice.ViewingNotices;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.operation.Contract;

/** A notice that was given up may be tried anew. */
public final class RetryNotice extends SteerNotice {

    private static final Contract CONTRACT =
            contract("retry", "Send a notice again that was parked or cancelled; does nothing to one that waits.");

    private final SteeringNotice steering;

    public RetryNotice(SteeringNotice steering, ViewingNotices viewing) {
        super(viewing);
        this.steering = steering;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    Versioned<Notice> steer(Actor actor, NoticeId id, @Nullable Long ifVersion) {
        return steering.retry(actor, id, ifVersion);
    }
}
