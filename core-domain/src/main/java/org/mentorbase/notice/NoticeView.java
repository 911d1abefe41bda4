package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The representation of a notice for programs.
 *
 * @param subjects the ids of the invitations, relationships or meetings that it is about; once it is sent, of those only that it told
 * @param dueAt when it is to be sent or tried again; null when it has ended
 * @param endedAt when it was sent, parked or cancelled; null while it waits
 * @param problem why it is not sent, or not yet; null if there is no reason
 * @param digest the number of the mail that it was put into together with others, or null
 */
public record NoticeView(
        long id,
        String programme,
        NoticeKind kind,
        String recipient,
        ImmutableList<Long> subjects,
        Instant createdAt,
        NoticeState state,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String problem,
        @Nullable Long digest) {

    public static NoticeView of(Notice notice) {
        Telling telling = notice.telling();
        Progress progress = notice.progress();
        NoticeId digest = notice.digest();
        return new NoticeView(
                notice.id().value(),
                telling.programme().value(),
                telling.kind(),
                telling.recipient().value(),
                telling.subjects(),
                notice.createdAt(),
                progress.state(),
                progress.attempts(),
                progress.dueAt(),
                progress.endedAt(),
                progress.problem(),
                digest == null ? null : digest.value());
    }
}
