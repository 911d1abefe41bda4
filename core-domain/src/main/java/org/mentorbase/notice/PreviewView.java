package org.mentorbase.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The representation, for programs, of a notice that waits, with the mail that it would be if it were sent now.
 *
 * @param to the address; null, like subject and text, when there is nothing left to tell
 * @param problem why nothing would be sent, or why it was not so far, or null
 */
public record PreviewView(
        long id,
        NoticeKind kind,
        String recipient,
        @Nullable Instant dueAt,
        @Nullable String to,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String problem) {

    public static PreviewView of(ViewingNotices.Previewed previewed) {
        Notice notice = previewed.notice();
        Message message = previewed.composed().message();
        String because = previewed.composed().because();
        return new PreviewView(
                notice.id().value(),
                notice.telling().kind(),
                notice.telling().recipient().value(),
                notice.progress().dueAt(),
                message == null ? null : message.address(),
                message == null ? null : message.subject(),
                message == null ? null : message.text(),
                because == null ? notice.progress().problem() : because);
    }
}
