package org.mentorbase.notice;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mentorbase.transaction.Versioned;

/** Which notices go into one mail, and when, by what their recipient wants. */
final class Bundling {

    /** So many at most in one mail. */
    static final int MOST = 100;

    private static final int MOST_WAITING = 1000;
    private static final String QUIET = "the end of quiet hours";
    private static final String ROUND = "the next round";

    private final NoticeRepositories repositories;
    private final Instant now;

    Bundling(NoticeRepositories repositories, Instant now) {
        this.repositories = repositories;
        this.now = now;
    }

    /**
     * What is to become of a notice that waits.
     *
     * @param together with the others that go into the same mail, in the order in which they were made
     * @param at when, which is now or later
     * @param waitsFor why it is not sent before, in words for coordinators
     * @param because why not at all, in words for coordinators; null if it is to be sent
     */
    record Plan(
            ImmutableList<Versioned<Notice>> together,
            Instant at,
            String waitsFor,
            @Nullable String because) {

        private static Plan at(Instant at, String until, ImmutableList<Versioned<Notice>> together) {
            return new Plan(together, at, "Waits for " + until + ".", null);
        }
    }

    Plan planFor(Versioned<Notice> waiting) {
        Notice notice = waiting.value();
        NoticeSettings settings = settingsOf(notice);
        if (isOff(notice, settings)) {
            return new Plan(
                    ImmutableList.of(waiting),
                    now,
                    "",
                    notice.telling().recipient() + " has switched off "
                            + notice.telling().kind() + ".");
        }
        if (notice.telling().kind().isUrgent()) {
            return Plan.at(now, ROUND, ImmutableList.of(waiting));
        }
        NoticeId digest = notice.digest();
        if (digest != null) {
            ImmutableList<Versioned<Notice>> rest = repositories.outbox().inDigest(digest).stream()
                    .filter(each -> each.value().progress().state() == NoticeState.WAITING)
                    .filter(each -> !isOff(each.value(), settings))
                    .collect(ImmutableList.toImmutableList());
            return Plan.at(settings.outsideQuietHours(now), QUIET, rest);
        }
        if (!notice.isFresh()) {
            return Plan.at(settings.outsideQuietHours(now), QUIET, ImmutableList.of(waiting));
        }
        Instant at = settings.earliest(notice.createdAt(), now);
        return settings.frequency() == NoticeFrequency.AT_ONCE
                ? Plan.at(at, QUIET, ImmutableList.of(waiting))
                : Plan.at(
                        at,
                        "the " + Ascii.toLowerCase(settings.frequency().name()) + " mail",
                        freshOnesAt(at, notice, settings));
    }

    private ImmutableList<Versioned<Notice>> freshOnesAt(Instant at, Notice notice, NoticeSettings settings) {
        return repositories.outbox().waitingFor(notice.telling().recipient(), MOST_WAITING).stream()
                .filter(each -> each.value().isFresh()
                        && !each.value().telling().kind().isUrgent()
                        && !isOff(each.value(), settings)
                        && settings.earliest(each.value().createdAt(), now).equals(at))
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    private NoticeSettings settingsOf(Notice notice) {
        return repositories.noticeSettings().of(notice.telling().recipient()).value();
    }

    private static boolean isOff(Notice notice, NoticeSettings settings) {
        return settings.off().contains(notice.telling().kind());
    }
}
