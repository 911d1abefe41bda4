package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mentorbase.actor.Actor;
import org.mentorbase.invitation.ExpiringInvitations;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.reminder.ReminderRules;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Ends invitations that nobody answered: when their time is over, and as long after the last reminder as the rules have between
 * the two, however late that came. So none ends without a reminder of it.
 */
final class Lapsing {

    private static final int BATCH = 500;

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;
    private final Clock clock;
    private final ReminderRules rules;

    Lapsing(UnitOfWork<? extends NoticeRepositories> unitOfWork, Clock clock, ReminderRules rules) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.rules = rules;
    }

    void expire() {
        List<Duration> steps = rules.invitation();
        Duration end = rules.expiry().after();
        if (end == null) {
            return;
        }
        Duration last = steps.get(steps.size() - 1);
        int expired;
        do {
            expired = unitOfWork.execute(repositories -> expireSome(repositories, last, end));
        } while (expired >= BATCH);
    }

    private int expireSome(NoticeRepositories repositories, Duration last, Duration end) {
        repositories.outbox().lock();
        Instant now = clock.instant();
        ImmutableList<Long> lapsed =
                repositories
                        .waits()
                        .lapsed(WaitKind.INVITATION, now.minus(end), last, now.minus(end.minus(last)), BATCH)
                        .stream()
                        .map(Wait::subject)
                        .collect(ImmutableList.toImmutableList());
        if (!lapsed.isEmpty()) {
            new ExpiringInvitations(unitOfWork, clock)
                    .expireAll(
                            Actor.OPERATOR,
                            lapsed.stream().map(InvitationId::new).toList());
            repositories.waits().end(WaitKind.INVITATION, lapsed);
        }
        return lapsed.size();
    }
}
