package org.mentorbase.notice;

import org.mentorbase.event.Change;

/** What somebody can do to a notice; what becomes of it by itself stands in the outbox. */
final class NoticeChanges {

    private NoticeChanges() {}

    static Change retried(Notice notice) {
        return change("notice-retried", notice);
    }

    static Change cancelled(Notice notice) {
        return change("notice-cancelled", notice);
    }

    private static Change change(String type, Notice notice) {
        return Change.of(type, notice.telling().recipient())
                .with("programme", notice.telling().programme().value())
                .with("notice", notice.id().value());
    }
}
