package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkState;

import java.time.Instant;

/** Something that somebody is told by mail, once, and how far that has come. */
public record Notice(NoticeId id, Telling telling, Instant createdAt, Progress progress) {

    public static Notice create(NoticeId id, Telling telling, Instant now) {
        return new Notice(id, telling, now, Progress.begin(now));
    }

    /** Is being sent by somebody, who has until then; if they die, it is due again. */
    Notice claimed(Instant now, Instant until) {
        requireState(NoticeState.WAITING);
        return with(progress.attempt(now, until));
    }

    /** Was claimed, and not tried after all. */
    Notice released(Instant now) {
        requireState(NoticeState.WAITING);
        return with(progress.unattempted(now));
    }

    /** In whatever state it is by now: what is sent is sent. */
    Notice sent(Instant now) {
        return with(progress.end(NoticeState.SENT, now, null));
    }

    Notice postponed(Instant until, String problem) {
        requireState(NoticeState.WAITING);
        return with(progress.again(until, problem));
    }

    Notice parked(Instant now, String problem) {
        requireState(NoticeState.WAITING);
        return with(progress.end(NoticeState.PARKED, now, problem));
    }

    Notice cancelled(Instant now, String problem) {
        checkState(progress.state() != NoticeState.SENT, "notice %s is sent already", id);
        return with(progress.end(NoticeState.CANCELLED, now, problem));
    }

    /** As if it had never been tried. */
    Notice retried(Instant now) {
        checkState(progress.state() != NoticeState.SENT, "notice %s is sent already", id);
        return with(Progress.begin(now));
    }

    private void requireState(NoticeState state) {
        checkState(progress.state() == state, "notice %s is %s", id, progress.state());
    }

    private Notice with(Progress next) {
        return new Notice(id, telling, createdAt, next);
    }
}
