package org.mentorbase.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long an invitation waits for answers before it is due to expire. Dates are those of UTC.
 *
 * @param after null for ever
 */
public record Expiry(@Nullable Duration after) {

    public static final Expiry USUAL = new Expiry(Duration.ofDays(21));
    public static final Expiry NEVER = new Expiry(null);

    /** The day on which an invitation is due to expire unless it is answered; empty for never. */
    public Optional<LocalDate> dayOf(PendingInvitation invitation) {
        return Optional.ofNullable(after)
                .map(wait ->
                        LocalDate.ofInstant(invitation.proposal().createdAt().plus(wait), ZoneOffset.UTC));
    }

    /** Whatever is pending and was created before that is due to expire on that day or earlier. */
    public Instant createdBefore(LocalDate expires) {
        Instant end = expires.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return after == null ? Instant.EPOCH : end.minus(after);
    }

    /** The least number of whole days that are not shorter; empty for never. */
    public Optional<Integer> days() {
        return Optional.ofNullable(after)
                .map(wait -> Math.toIntExact(wait.plusDays(1).minusNanos(1).toDays()));
    }
}
