package org.mentorbase.web.access;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;

/**
 * So many a minute for each caller, of which all may come at once. Remembers a bounded number of callers, for as long as
 * remembering makes a difference. Counts in this process only.
 */
final class RequestLimits {

    private static final int MOST_CALLERS = 50_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Reason reason;
    private final LoadingCache<String, Bucket> buckets;

    /** @param reason of the refusal when there were too many */
    RequestLimits(int perMinute, Reason reason) {
        this.reason = reason;
        this.buckets = CacheBuilder.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(PERIOD)
                .build(CacheLoader.from(() -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                        .build()));
    }

    /** Counts one, and refuses it when it is one too many. */
    void count(String caller) {
        ConsumptionProbe probe = buckets.getUnchecked(caller).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw tooMany(probe.getNanosToWaitForRefill());
        }
    }

    /** Refuses, without counting, when one more would be too many. */
    void check(String caller) {
        Bucket bucket = buckets.getIfPresent(caller);
        if (bucket != null && bucket.getAvailableTokens() < 1) {
            throw tooMany(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        }
    }

    private RuntimeException tooMany(long nanos) {
        return Problem.of(reason)
                .with("seconds", TimeUnit.NANOSECONDS.toSeconds(nanos) + 1)
                .refusal();
    }
}
