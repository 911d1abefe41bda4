package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.Random;

/**
 * How fast notices are sent, and how often they are tried.
 *
 * @param perMinute at most so many begun within a minute, by all instances together
 * @param attempts after which a notice is parked
 * @param firstPause before the second attempt; each further pause is twice as long
 * @param longestPause the longest of them
 */
public record DeliveryTerms(int perMinute, int attempts, Duration firstPause, Duration longestPause) {

    /** With the usual pauses: sixteen attempts take about two days. */
    public static final DeliveryTerms USUAL = new DeliveryTerms(120, 16, Duration.ofMinutes(1), Duration.ofHours(6));

    public DeliveryTerms {
        checkArgument(perMinute > 0 && attempts > 0, "nothing is sent with %s a minute, %s times", perMinute, attempts);
    }

    public DeliveryTerms withPerMinute(int most) {
        return new DeliveryTerms(most, attempts, firstPause, longestPause);
    }

    /**
     * @param attempted how many attempts there were, at least one
     * @return between a half and the whole of the pause, so that what failed together is not tried together
     */
    Duration pauseAfter(int attempted, Random random) {
        Duration pause = firstPause;
        for (int i = 1; i < attempted && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        long millis = Math.min(pause.toMillis(), longestPause.toMillis());
        return Duration.ofMillis(millis - (long) (random.nextDouble() * (millis / 2.0)));
    }
}
