package org.mentorbase.webhook;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of an endpoint, as they are stored.
 *
 * @param former signs too until {@code formerUntil}, so that the endpoint can change over; null, like it, when there is none
 */
public record SealedSecrets(
        String current, @Nullable String former, @Nullable Instant formerUntil) {

    private static final Duration CHANGING_OVER = Duration.ofHours(24);

    static SealedSecrets only(String current) {
        return new SealedSecrets(current, null, null);
    }

    SealedSecrets rotated(String next, Instant now) {
        return new SealedSecrets(next, current, now.plus(CHANGING_OVER));
    }

    /** Those that sign now, the newest first. */
    ImmutableList<String> valid(Instant now) {
        return former != null && formerUntil != null && now.isBefore(formerUntil)
                ? ImmutableList.of(current, former)
                : ImmutableList.of(current);
    }
}
