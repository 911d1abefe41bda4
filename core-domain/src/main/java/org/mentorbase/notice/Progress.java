package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the sending of a notice has come.
 *
 * @param attempts how often sending was begun
 * @param attemptedAt when it was last begun, or null
 * @param dueAt when it is to be sent or tried again; null when it has ended
 * @param endedAt when it was sent, parked or cancelled, or null while it waits
 * @param problem why it is not sent, or not yet, in words for coordinators, or null
 */
public record Progress(
        NoticeState state,
        int attempts,
        @Nullable Instant attemptedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    public static final int LONGEST_PROBLEM = 500;

    public Progress {
        checkArgument((dueAt != null) == (state == NoticeState.WAITING), "%s is due at %s", state, dueAt);
        checkArgument((endedAt == null) == (state == NoticeState.WAITING), "%s ended at %s", state, endedAt);
        if (problem != null && problem.length() > LONGEST_PROBLEM) {
            problem = problem.substring(0, LONGEST_PROBLEM - 1) + "…";
        }
    }

    static Progress begin(Instant now) {
        return new Progress(NoticeState.WAITING, 0, null, now, null, null);
    }

    /** What went wrong before is of more interest than why it waits. */
    Progress defer(Instant until, String because) {
        return new Progress(state, attempts, attemptedAt, until, null, attempts > 0 ? problem : because);
    }

    Progress attempt(Instant now, Instant until) {
        return new Progress(state, attempts + 1, now, until, null, problem);
    }

    Progress unattempted(Instant now) {
        return new Progress(state, attempts - 1, null, now, null, problem);
    }

    Progress again(Instant until, String because) {
        return new Progress(state, attempts, attemptedAt, until, null, because);
    }

    Progress end(NoticeState last, Instant now, @Nullable String because) {
        return new Progress(last, attempts, attemptedAt, null, now, because);
    }
}
