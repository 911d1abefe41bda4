package org.mentorbase.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.event.Change;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** Sends a notice again that was parked or cancelled, or sees to it that one is not sent; not after it was. */
public final class SteeringNotice {

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;
    private final Clock clock;

    public SteeringNotice(UnitOfWork<? extends NoticeRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Makes it due now, as if it had never been tried; does nothing to one that waits.
     *
     * @param ifVersion the version that the caller saw, or null for any
     */
    public Versioned<Notice> retry(Actor actor, NoticeId id, @Nullable Long ifVersion) {
        return change(actor, id, ifVersion, NoticeState.WAITING, Notice::retried, NoticeChanges::retried);
    }

    /**
     * Does nothing to one that is cancelled already; one that is being sent at this moment may still arrive.
     *
     * @param ifVersion the version that the caller saw, or null for any
     */
    public Versioned<Notice> cancel(Actor actor, NoticeId id, @Nullable Long ifVersion) {
        String because = "Cancelled by " + actor.username() + ".";
        return change(
                actor,
                id,
                ifVersion,
                NoticeState.CANCELLED,
                (notice, now) -> notice.cancelled(now, because),
                NoticeChanges::cancelled);
    }

    private Versioned<Notice> change(
            Actor actor,
            NoticeId id,
            @Nullable Long ifVersion,
            NoticeState unchanged,
            BiFunction<Notice, Instant, Notice> transition,
            Function<Notice, Change> event) {
        return unitOfWork.execute(repositories -> {
            Versioned<Notice> found = ViewingNotices.requireVisible(actor, id, repositories.outbox());
            actor.require(Permission.NOTICE_MANAGE);
            found.requireVersion(ifVersion);
            NoticeState state = found.value().progress().state();
            if (state == unchanged) {
                return found;
            }
            if (state == NoticeState.SENT) {
                throw Problem.of(NoticeReason.NOTICE_SENT).with("id", id).refusal();
            }
            Instant now = clock.instant();
            Notice next = transition.apply(found.value(), now);
            Versioned<Notice> updated = repositories.outbox().update(next, found.version());
            repositories.events().append(now, actor.username(), event.apply(next));
            return updated;
        });
    }
}
