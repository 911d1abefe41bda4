package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mentorbase.transaction.Versioned;

/** Which notices go into one mail, and when, by what their recipient wants. */
final class Bundling {

    /** So many at most in one mail. */
    static final int MOST = 100;

    private static final int MOST_WAITING = 1000;

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
     * @param because why not at all, in words for coordinators; null if it is to be sent
     */
    record Plan(
            ImmutableList<Versioned<Notice>> together,
            Instant at,
            @Nullable String because) {}

    Plan planFor(Versioned<Notice> waiting) {
        Notice notice = waiting.value();
        NoticeSettings settings = settingsOf(notice);
        if (isOff(notice, settings)) {
            return new Plan(
                    ImmutableList.of(waiting),
                    now,
                    notice.telling().recipient() + " has switched off "
                            + notice.telling().kind() + ".");
        }
        if (notice.telling().kind().isUrgent()) {
            return new Plan(ImmutableList.of(waiting), now, null);
        }
        NoticeId digest = notice.digest();
        if (digest != null) {
            ImmutableList<Versioned<Notice>> rest = repositories.outbox().inDigest(digest).stream()
                    .filter(each -> each.value().progress().state() == NoticeState.WAITING)
                    .filter(each -> !isOff(each.value(), settings))
                    .collect(ImmutableList.toImmutableList());
            return new Plan(rest, settings.outsideQuietHours(now), null);
        }
        if (!notice.isFresh()) {
            return new Plan(ImmutableList.of(waiting), settings.outsideQuietHours(now), null);
        }
        Instant at = settings.earliest(notice.createdAt(), now);
        return new Plan(
                settings.frequency() == NoticeFrequency.AT_ONCE
                        ? ImmutableList.of(waiting)
                        : freshOnesAt(at, notice, settings),
                at,
                null);
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
