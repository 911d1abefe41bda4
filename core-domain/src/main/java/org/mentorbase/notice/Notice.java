package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is told by mail, once, and how far that has come.
 *
 * @param digest the number of the mail that it was put into together with others, or null
 */
public record Notice(
        NoticeId id,
        Telling telling,
        Instant createdAt,
        Progress progress,
        @Nullable NoticeId digest) {

    public static Notice create(NoticeId id, Telling telling, Instant now) {
        return new Notice(id, telling, now, Progress.begin(now), null);
    }

    /** Whether it was neither tried nor put into a mail yet. */
    boolean isFresh() {
        return progress.state() == NoticeState.WAITING && progress.attempts() == 0 && digest == null;
    }

    boolean isSent() {
        return progress.state() == NoticeState.SENT;
    }

    /** Tells only that: the rest is no longer so. */
    Notice about(ImmutableList<Long> subjects) {
        Telling less =
                new Telling(telling.kind(), telling.programme(), telling.recipient(), telling.occasion(), subjects);
        return new Notice(id, less, createdAt, progress, digest);
    }

    Notice in(NoticeId mail) {
        return new Notice(id, telling, createdAt, progress, mail);
    }

    /** Waits for a better time, which is no attempt. */
    Notice deferred(Instant until, String because) {
        requireState(NoticeState.WAITING);
        return with(progress.defer(until, because));
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
        checkState(!isSent(), "notice %s is sent already", id);
        return with(progress.end(NoticeState.CANCELLED, now, problem));
    }

    /** As if it had never been tried. */
    Notice retried(Instant now) {
        checkState(!isSent(), "notice %s is sent already", id);
        return new Notice(id, telling, createdAt, Progress.begin(now), null);
    }

    private void requireState(NoticeState state) {
        checkState(progress.state() == state, "notice %s is %s", id, progress.state());
    }

    private Notice with(Progress next) {
        return new Notice(id, telling, createdAt, next, digest);
    }
}
