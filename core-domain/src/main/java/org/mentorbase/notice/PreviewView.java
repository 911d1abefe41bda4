package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The representation, for programs, of a mail that waits, as it would be if it were sent now.
 *
 * @param id of the latest notice in it, whose kind is meant too
 * @param notices the ids of all of them
 * @param dueAt when it is sent; by then, more may have come to it
 * @param to the address; null, like subject and text, when there is nothing to be told
 * @param problem why nothing would be sent, or why it was not so far, or null
 */
public record PreviewView(
        long id,
        NoticeKind kind,
        String recipient,
        ImmutableList<Long> notices,
        Instant dueAt,
        @Nullable String to,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String problem) {

    public static PreviewView of(ViewingNotices.Previewed previewed) {
        Notice notice = previewed.latest();
        Message message = previewed.composed().message();
        return new PreviewView(
                notice.id().value(),
                notice.telling().kind(),
                notice.telling().recipient().value(),
                previewed.notices().stream().map(each -> each.id().value()).collect(ImmutableList.toImmutableList()),
                previewed.dueAt(),
                message == null ? null : message.address(),
                message == null ? null : message.subject(),
                message == null ? null : message.text(),
                message == null
                        ? previewed.composed().untold().get(notice.id())
                        : notice.progress().problem());
    }
}
