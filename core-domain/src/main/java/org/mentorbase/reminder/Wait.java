package org.mentorbase.reminder;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

/**
 * Something that is waited for, and how far it was reminded of.
 *
 * @param subject see {@link WaitKind}
 * @param person who waits, where that is one person; else null
 * @param remindedAfter the step of its rule that was last told, in whole minutes; zero when there was none
 * @param remindedAt when that was, or null
 */
public record Wait(
        WaitKind kind,
        long subject,
        ProgrammeKey programme,
        @Nullable Username person,
        Instant since,
        Duration remindedAfter,
        @Nullable Instant remindedAt) {

    /** The earliest first, and of those that began at one instant the lower subject. */
    public static final Comparator<Wait> EARLIEST_FIRST =
            Comparator.comparing(Wait::since).thenComparingLong(Wait::subject);

    public Wait {
        checkArgument(
                remindedAfter.isZero() == (remindedAt == null),
                "%s %s was reminded of after %s",
                kind,
                subject,
                remindedAfter);
    }

    public static Wait of(WaitKind kind, long subject, ProgrammeKey programme, Instant since) {
        return new Wait(kind, subject, programme, null, since, Duration.ZERO, null);
    }

    static Wait forMentor(long event, ProgrammeKey programme, Username person, Instant since) {
        return new Wait(WaitKind.MENTOR, event, programme, person, since, Duration.ZERO, null);
    }

    public Wait reminded(Duration after, Instant now) {
        return new Wait(kind, subject, programme, person, since, after, now);
    }
}
