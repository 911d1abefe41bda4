package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Set;
import org.mentorbase.transaction.Versioned;

/**
 * Notices for one person that go into one mail.
 *
 * @param number that of the only notice, or that of the digest
 * @param since when the first of them was made
 */
record Mailing(NoticeId number, Instant since, ImmutableList<Versioned<Notice>> notices) {

    Mailing without(Set<NoticeId> untold) {
        return new Mailing(
                number,
                since,
                notices.stream()
                        .filter(notice -> !untold.contains(notice.value().id()))
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
