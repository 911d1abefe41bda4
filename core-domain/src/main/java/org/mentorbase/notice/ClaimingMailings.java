package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentorbase.transaction.Versioned;

/**
 * Takes from the outbox what is due, so that it belongs for a while to whoever sends it: all notices of a mail at once, and
 * under a number that the mail keeps however often it is tried. What is switched off is cancelled, and what would come at a
 * wrong time waits for a better one.
 */
final class ClaimingMailings {

    private static final int CLAIM = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final NoticeRepositories repositories;
    private final Instant now;
    private final List<Mailing> claimed = new ArrayList<>();
    private final Set<NoticeId> done = new HashSet<>();
    private long cancelled;

    ClaimingMailings(NoticeRepositories repositories, Instant now) {
        this.repositories = repositories;
        this.now = now;
    }

    /**
     * @param cancelled how many notices were
     * @param isLast whether there is nothing more to claim at present
     */
    record Claimed(ImmutableList<Mailing> mailings, long cancelled, boolean isLast) {}

    Claimed claim(DeliveryTerms terms) {
        Outbox outbox = repositories.outbox();
        outbox.lock();
        long left = terms.perMinute() - outbox.countAttemptedAfter(now.minus(WINDOW));
        if (left <= 0) {
            return new Claimed(ImmutableList.of(), 0, true);
        }
        ImmutableList<Versioned<Notice>> due = outbox.due(now, (int) Math.min(CLAIM, left));
        Bundling bundling = new Bundling(repositories, now);
        for (Versioned<Notice> notice : due) {
            if (done.add(notice.value().id())) {
                carryOut(bundling.planFor(notice), notice);
            }
        }
        return new Claimed(ImmutableList.copyOf(claimed), cancelled, due.isEmpty());
    }

    private void carryOut(Bundling.Plan plan, Versioned<Notice> notice) {
        if (plan.because() != null) {
            update(notice, notice.value().cancelled(now, plan.because()));
            cancelled++;
        } else if (plan.at().isAfter(now)) {
            update(notice, notice.value().deferred(plan.at(), plan.waitsFor()));
        } else {
            claim(plan.together(), notice);
        }
    }

    private void claim(ImmutableList<Versioned<Notice>> together, Versioned<Notice> notice) {
        NoticeId digest = notice.value().digest();
        if (digest == null && together.size() == 1) {
            claimed.add(Mailing.of(update(notice, claimed(notice))));
            return;
        }
        NoticeId number = digest == null ? repositories.outbox().nextDigest() : digest;
        ImmutableList<Versioned<Notice>> all = together.stream()
                .map(each -> update(each, claimed(each).in(number)))
                .collect(ImmutableList.toImmutableList());
        together.forEach(each -> done.add(each.value().id()));
        Instant since = repositories.outbox().inDigest(number).get(0).value().createdAt();
        claimed.add(new Mailing(number, since, all));
    }

    private Notice claimed(Versioned<Notice> notice) {
        return notice.value().claimed(now, now.plus(DeliveringNotices.LEASE));
    }

    private Versioned<Notice> update(Versioned<Notice> before, Notice after) {
        return repositories.outbox().update(after, before.version());
    }
}
