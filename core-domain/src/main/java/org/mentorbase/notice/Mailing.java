package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import org.mentorbase.transaction.Versioned;

/**
 * Notices for one person that go into one mail.
 *
 * @param number that of the only notice, or that of the digest
 * @param since when the first of them was made
 */
record Mailing(NoticeId number, Instant since, ImmutableList<Versioned<Notice>> notices) {

    /** Only the notices of which something is told, and of them only that. */
    Mailing telling(ImmutableMap<NoticeId, ImmutableList<Long>> told) {
        return new Mailing(
                number,
                since,
                notices.stream()
                        .filter(notice -> told.containsKey(notice.value().id()))
                        .map(notice -> new Versioned<>(
                                notice.value()
                                        .about(told.getOrDefault(notice.value().id(), ImmutableList.of())),
                                notice.version()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** How often the mail was begun to be sent. */
    int attempts() {
        return notices.stream()
                .mapToInt(notice -> notice.value().progress().attempts())
                .max()
                .orElse(0);
    }

    static Mailing of(Versioned<Notice> only) {
        return new Mailing(only.value().id(), only.value().createdAt(), ImmutableList.of(only));
    }
}
