package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;
import org.mentorbase.refusal.Problem;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** The notices for oneself, or for everybody with {@link Permission#NOTICE_MANAGE}. */
public final class ViewingNotices {

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;

    private final Clock clock;
    private final Stationery stationery;
    private final ReminderTerms reminders;

    public ViewingNotices(
            UnitOfWork<? extends NoticeRepositories> unitOfWork,
            Clock clock,
            Stationery stationery,
            ReminderTerms reminders) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.stationery = stationery;
        this.reminders = reminders;
    }

    public Versioned<Notice> one(Actor actor, NoticeId id) {
        return unitOfWork.read(repositories -> requireVisible(actor, id, repositories.outbox()));
    }

    public Page<Notice> page(Actor actor, Optional<NoticeState> state, Optional<Username> recipient, Paging paging) {
        NoticeQuery query = query(actor, "notices ", state, recipient, paging);
        return unitOfWork.read(repositories -> repositories.outbox().page(query));
    }

    /**
     * The mails that wait, as they would be sent, the latest first; what there is to tell is found out before. What is sent in
     * one mail stands where the latest of it does; the total is that of notices. What would not be sent says why.
     */
    public Page<Previewed> preview(Actor actor, Optional<Username> recipient, Paging paging) {
        NoticeQuery query = query(actor, "notices previewed ", Optional.of(NoticeState.WAITING), recipient, paging);
        new FillingOutbox(unitOfWork, clock, reminders).fill();
        Instant now = clock.instant();
        return unitOfWork.read(repositories -> {
            Bundling bundling = new Bundling(repositories, now);
            Composing composing = new Composing(
                    repositories, stationery.templates(), unsubscription -> stationery.exampleOfLink(), reminders);
            Page<Notice> page = repositories.outbox().page(query);
            return new Page<>(
                    page.items().stream()
                            .flatMap(notice -> previewed(notice, bundling, composing, now).stream())
                            .collect(ImmutableList.toImmutableList()),
                    page.total(),
                    page.next());
        });
    }

    /** Empty for a notice that stands with a later one. */
    private static Optional<Previewed> previewed(Notice notice, Bundling bundling, Composing composing, Instant now) {
        Bundling.Plan plan = bundling.planFor(new Versioned<>(notice, 0));
        ImmutableList<Notice> together =
                plan.together().stream().map(Versioned::value).collect(ImmutableList.toImmutableList());
        if (!together.get(together.size() - 1).id().equals(notice.id())) {
            return Optional.empty();
        }
        Composed composed = plan.because() == null
                ? composing.compose(new Mailing(notice.id(), notice.createdAt(), plan.together()), now)
                : new Composed(null, ImmutableMap.of(), ImmutableMap.of(notice.id(), plan.because()));
        Instant due = notice.progress().dueAt();
        return Optional.of(new Previewed(together, due == null || due.isBefore(plan.at()) ? plan.at() : due, composed));
    }

    /**
     * A mail and what it would say.
     *
     * @param notices that it tells, at least one, the latest last
     */
    public record Previewed(ImmutableList<Notice> notices, Instant dueAt, Composed composed) {

        public Notice latest() {
            return notices.get(notices.size() - 1);
        }
    }

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
