package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
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

    private static final int CLAIM = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;
    private final Clock clock;
    private final Random random;

    public DeliveringNotices(UnitOfWork<? extends NoticeRepositories> unitOfWork, Clock clock, Random random) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.random = random;
    }

    /**
     * What a round did.
     *
     * @param created new notices
     * @param postponed failed, and will be tried again
     * @param parked failed for good, or too often
     * @param cancelled had nothing left to tell
     * @param waiting how many wait after the round
     */
    public record Report(long created, long sent, long postponed, long parked, long cancelled, long waiting) {}

    /** One round: ends when nothing is due, the limit of the minute is reached, or nothing can be sent at present. */
    public Report round(Actor actor, Mailer mailer, DeliveryTerms terms) {
        actor.require(Permission.NOTICE_MANAGE);
        long created = new FillingOutbox(unitOfWork, clock).fill();
        Tally tally = new Tally();
        while (sendSome(mailer, terms, tally)) {
            // there may be more
        }
        return tally.report(created, waiting());
    }

    /** Finds out what there is to tell, and sends nothing. */
    public Report fill(Actor actor) {
        actor.require(Permission.NOTICE_MANAGE);
        long created = new FillingOutbox(unitOfWork, clock).fill();
        return new Tally().report(created, waiting());
    }

    private long waiting() {
        return unitOfWork.read(repositories -> repositories.outbox().countWaiting());
    }

    /** Whether it is worth going on. */
    private boolean sendSome(Mailer mailer, DeliveryTerms terms, Tally tally) {
        ImmutableList<Versioned<Notice>> claimed = unitOfWork.execute(repositories -> claim(repositories, terms));
        Instant until = clock.instant().plus(LEASE.dividedBy(2));
        boolean isOver = claimed.isEmpty();
        for (Versioned<Notice> notice : claimed) {
            if (isOver || clock.instant().isAfter(until)) {
                record(notice, notice.value().released(clock.instant()));
            } else {
                isOver = deliver(notice, mailer, terms, tally);
            }
        }
        return !isOver;
    }

    private ImmutableList<Versioned<Notice>> claim(NoticeRepositories repositories, DeliveryTerms terms) {
        Outbox outbox = repositories.outbox();
        outbox.lock();
        Instant now = clock.instant();
        long left = terms.perMinute() - outbox.countAttemptedAfter(now.minus(WINDOW));
        if (left <= 0) {
            return ImmutableList.of();
        }
        return outbox.due(now, (int) Math.min(CLAIM, left)).stream()
                .map(due -> outbox.update(due.value().claimed(now, now.plus(LEASE)), due.version()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether nothing can be sent at present. */
    private boolean deliver(Versioned<Notice> claimed, Mailer mailer, DeliveryTerms terms, Tally tally) {
        Notice notice = claimed.value();
        Composed composed = unitOfWork.read(repositories -> new Composing(repositories).compose(notice));
        Message message = composed.message();
        if (message == null) {
            record(claimed, notice.cancelled(clock.instant(), String.valueOf(composed.because())));
            tally.cancelled++;
            return false;
        }
        Handover handover = mailer.send(message);
        switch (handover.result()) {
            case SENT -> {
                recordSent(notice.id());
                tally.sent++;
            }
            case NEVER -> park(claimed, handover, tally);
            case NOT_NOW, NOTHING_NOW -> {
                if (notice.progress().attempts() >= terms.attempts()) {
                    park(claimed, handover, tally);
                } else {
                    Duration pause = terms.pauseAfter(notice.progress().attempts(), random);
                    record(claimed, notice.postponed(clock.instant().plus(pause), handover.problem()));
                    tally.postponed++;
                }
            }
        }
        return handover.result() == Handover.Result.NOTHING_NOW;
    }

    private void park(Versioned<Notice> claimed, Handover handover, Tally tally) {
        record(claimed, claimed.value().parked(clock.instant(), handover.problem()));
        tally.parked++;
    }

    /** Unless it has changed since it was claimed: then somebody cancelled it, or it took so long that another claimed it. */
    private void record(Versioned<Notice> claimed, Notice next) {
        unitOfWork.execute(repositories -> {
            Optional<Versioned<Notice>> now = repositories.outbox().find(next.id());
            if (now.filter(found -> found.version() == claimed.version()).isPresent()) {
                repositories.outbox().update(next, claimed.version());
            }
            return next;
        });
    }

    /** Whatever has become of it in the meantime. */
    private void recordSent(NoticeId id) {
        unitOfWork.execute(repositories -> {
            Outbox outbox = repositories.outbox();
            outbox.find(id).ifPresent(now -> outbox.update(now.value().sent(clock.instant()), now.version()));
            return id;
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
