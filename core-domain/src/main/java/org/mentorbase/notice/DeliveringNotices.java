package org.mentorbase.notice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.notice.ClaimingMailings.Claimed;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * Finds out what there is to tell, and sends what is due. Any number of instances may do so at once: a few notices at a time
 * are claimed, for {@link #LEASE}, by whoever sends them. Whoever dies between sending a notice and recording it leaves it to
 * be sent again under the same number; that is the only way for somebody to get it twice.
 */
public final class DeliveringNotices {

    /** How long a notice belongs to whoever claimed it. */
    static final Duration LEASE = Duration.ofMinutes(15);

    /** How long the link works with which something is switched off. */
    static final Duration LINKS_LAST = Duration.ofDays(366);

    private static final SecureRandom SECRETS = new SecureRandom();

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;
    private final Clock clock;
    private final Random random;
    private final Stationery stationery;
    private final ReminderTerms reminders;

    public DeliveringNotices(
            UnitOfWork<? extends NoticeRepositories> unitOfWork,
            Clock clock,
            Random random,
            Stationery stationery,
            ReminderTerms reminders) {
        this.stationery = stationery;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.random = random;
        this.reminders = reminders;
    }

    /**
     * What a round did.
     *
     * @param created new notices
     * @param postponed failed, and will be tried again
     * @param parked failed for good, or too often
     * @param cancelled are switched off, or had nothing left to tell
     * @param waiting how many wait after the round
     */
    public record Report(long created, long sent, long postponed, long parked, long cancelled, long waiting) {}

    /** One round: ends when nothing is due, the limit of the minute is reached, or nothing can be sent at present. */
    public Report round(Actor actor, Mailer mailer, DeliveryTerms terms) {
        actor.require(Permission.NOTICE_MANAGE);
        new Lapsing(unitOfWork, clock, reminders.rules()).expire();
        long created = new FillingOutbox(unitOfWork, clock, reminders).fill();
        forgetOldLinks();
        Tally tally = new Tally();
        while (sendSome(mailer, terms, tally)) {
            // there may be more
        }
        return tally.report(created, waiting());
    }

    /** Finds out what there is to tell, and sends nothing. */
    public Report fill(Actor actor) {
        actor.require(Permission.NOTICE_MANAGE);
        long created = new FillingOutbox(unitOfWork, clock, reminders).fill();
        return new Tally().report(created, waiting());
    }

    private void forgetOldLinks() {
        Instant before = clock.instant().minus(LINKS_LAST);
        unitOfWork.execute(repositories -> {
            repositories.unsubscriptions().removeBefore(before);
            return before;
        });
    }

    private long waiting() {
        return unitOfWork.read(repositories -> repositories.outbox().countWaiting());
    }

    /** Whether it is worth going on. */
    private boolean sendSome(Mailer mailer, DeliveryTerms terms, Tally tally) {
        Claimed claimed =
                unitOfWork.execute(repositories -> new ClaimingMailings(repositories, clock.instant()).claim(terms));
        tally.cancelled += claimed.cancelled();
        Instant until = clock.instant().plus(LEASE.dividedBy(2));
        boolean isOver = claimed.isLast();
        for (Mailing mailing : claimed.mailings()) {
            if (isOver || clock.instant().isAfter(until)) {
                recordAll(mailing, notice -> notice.released(clock.instant()));
            } else {
                isOver = deliver(mailing, mailer, terms, tally);
            }
        }
        return !isOver;
    }

    /** Whether nothing can be sent at present. */
    private boolean deliver(Mailing whole, Mailer mailer, DeliveryTerms terms, Tally tally) {
        Composed composed = unitOfWork.execute(repositories -> new Composing(
                        repositories,
                        stationery.templates(),
                        unsubscription -> link(repositories, unsubscription),
                        reminders)
                .compose(whole, clock.instant()));
        tally.cancelled += composed.untold().size();
        for (Versioned<Notice> notice : whole.notices()) {
            String because = composed.untold().get(notice.value().id());
            if (because != null) {
                record(notice, notice.value().cancelled(clock.instant(), because));
            }
        }
        Message message = composed.message();
        return message != null && send(message, whole.telling(composed.told()), mailer, terms, tally);
    }

    private @Nullable String link(NoticeRepositories repositories, Unsubscription unsubscription) {
        if (stationery.url() == null) {
            return null;
        }
        UnsubscribeKey key = UnsubscribeKey.random(SECRETS);
        repositories.unsubscriptions().add(key.hash(), unsubscription, clock.instant());
        return stationery.link(key);
    }

    private boolean send(Message message, Mailing mailing, Mailer mailer, DeliveryTerms terms, Tally tally) {
        int count = mailing.notices().size();
        Handover handover = mailer.send(message);
        switch (handover.result()) {
            case SENT -> {
                recordSent(mailing);
                tally.sent += count;
            }
            case NEVER -> park(mailing, handover, tally);
            case NOT_NOW, NOTHING_NOW -> {
                int attempts = mailing.attempts();
                if (attempts >= terms.attempts()) {
                    park(mailing, handover, tally);
                } else {
                    Instant next = clock.instant().plus(terms.pauseAfter(attempts, random));
                    recordAll(mailing, notice -> notice.postponed(next, handover.problem()));
                    tally.postponed += count;
                }
            }
        }
        return handover.result() == Handover.Result.NOTHING_NOW;
    }

    private void park(Mailing mailing, Handover handover, Tally tally) {
        Instant now = clock.instant();
        recordAll(mailing, notice -> notice.parked(now, handover.problem()));
        tally.parked += mailing.notices().size();
    }

    /** All of them together or, if the process dies, none. */
    private void recordAll(Mailing mailing, UnaryOperator<Notice> next) {
        unitOfWork.execute(repositories -> {
            mailing.notices()
                    .forEach(notice -> updateIfUnchanged(repositories.outbox(), notice, next.apply(notice.value())));
            return mailing;
        });
    }

    private void record(Versioned<Notice> claimed, Notice next) {
        unitOfWork.execute(repositories -> {
            updateIfUnchanged(repositories.outbox(), claimed, next);
            return next;
        });
    }

    /** Unless it has changed since it was claimed: then somebody cancelled it, or it took so long that another claimed it. */
    private static void updateIfUnchanged(Outbox outbox, Versioned<Notice> claimed, Notice next) {
        Optional<Versioned<Notice>> now = outbox.find(next.id());
        if (now.filter(found -> found.version() == claimed.version()).isPresent()) {
            outbox.update(next, claimed.version());
        }
    }

    /** Whatever has become of it in the meantime. Of each notice there stays what was told. */
    private void recordSent(Mailing mailing) {
        unitOfWork.execute(repositories -> {
            Outbox outbox = repositories.outbox();
            for (Versioned<Notice> notice : mailing.notices()) {
                outbox.find(notice.value().id())
                        .ifPresent(now -> outbox.update(
                                now.value()
                                        .about(notice.value().telling().subjects())
                                        .sent(clock.instant()),
                                now.version()));
            }
            return mailing;
        });
    }

    private static final class Tally {
        private long sent;
        private long postponed;
        private long parked;
        private long cancelled;

        Report report(long created, long waiting) {
            return new Report(created, sent, postponed, parked, cancelled, waiting);
        }
    }
}
