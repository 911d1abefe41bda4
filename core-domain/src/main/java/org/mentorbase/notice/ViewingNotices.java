package org.mentorbase.notice;

import java.time.Clock;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** The notices for oneself, or for everybody with {@link Permission#NOTICE_MANAGE}. */
public final class ViewingNotices {

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;

    private final Clock clock;

    public ViewingNotices(UnitOfWork<? extends NoticeRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Versioned<Notice> one(Actor actor, NoticeId id) {
        return unitOfWork.read(repositories -> requireVisible(actor, id, repositories.outbox()));
    }

    public Page<Notice> page(Actor actor, Optional<NoticeState> state, Optional<Username> recipient, Paging paging) {
        NoticeQuery query = query(actor, "notices ", state, recipient, paging);
        return unitOfWork.read(repositories -> repositories.outbox().page(query));
    }

    /**
     * The notices that wait, the latest first, as they would be sent now; what there is to tell is found out before. Those
     * that there is nothing left to tell of say so.
     */
    public Page<Previewed> preview(Actor actor, Optional<Username> recipient, Paging paging) {
        NoticeQuery query = query(actor, "notices previewed ", Optional.of(NoticeState.WAITING), recipient, paging);
        new FillingOutbox(unitOfWork, clock).fill();
        return unitOfWork.read(repositories -> {
            Composing composing = new Composing(repositories);
            return repositories.outbox().page(query).map(notice -> new Previewed(notice, composing.compose(notice)));
        });
    }

    /** A notice and what it would say. */
    public record Previewed(Notice notice, Composed composed) {}

    /** Refuses in the same words what does not exist and what is none of the actor's business. */
    static Versioned<Notice> requireVisible(Actor actor, NoticeId id, Outbox outbox) {
        return outbox.find(id)
                .filter(found -> actor.may(Permission.NOTICE_MANAGE)
                        || actor.is(found.value().telling().recipient()))
                .orElseThrow(() ->
                        Problem.of(NoticeReason.NOTICE_UNKNOWN).with("id", id).refusal());
    }

    /** Nobody finds others' notices without leave, not even by asking for them. */
    private static NoticeQuery query(
            Actor actor, String list, Optional<NoticeState> state, Optional<Username> recipient, Paging paging) {
        Optional<Username> visible =
                actor.may(Permission.NOTICE_MANAGE) ? Optional.empty() : Optional.of(actor.username());
        return new NoticeQuery(state, recipient, visible, paging.request(list + state + recipient + visible));
    }
}
