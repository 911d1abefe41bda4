package org.mentorbase.webhook;

import java.time.Duration;
import java.util.Random;

/**
 * How often deliveries are tried.
 *
 * @param attempts after which one is given up
 * @param firstPause before the second attempt; each further pause is twice as long
 * @param longestPause the longest of them
 * @param lasting for how long nothing may be delivered until an endpoint is disabled
 */
public record DeliveryTerms(int attempts, Duration firstPause, Duration longestPause, Duration lasting) {

    /** Sixteen attempts take about two days. */
    public static final DeliveryTerms USUAL =
            new DeliveryTerms(16, Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofDays(5));

    /**
     * @param attempted how many attempts there were, at least one
     * @return between a half and the whole of the pause, so that what failed together is not tried together
     */
    Duration pauseAfter(int attempted, Random random) {
        int doubled = Math.min(attempted - 1, 30);
        long millis = Math.min(firstPause.toMillis() << doubled, longestPause.toMillis());
        return Duration.ofMillis(millis - (long) (random.nextDouble() * (millis / 2.0)));
    }
}
