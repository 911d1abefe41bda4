package org.mentorbase.transaction;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Problem;

/**
 * Something as it was read, with the version that a later write is checked against.
 *
 * @param version counts the writes, from 1; 0 for what has not been stored yet
 */
public record Versioned<T>(T value, long version) {

    public Versioned {
        checkArgument(version >= 0, "version %s is negative", version);
    }

    public <U> Versioned<U> map(Function<? super T, ? extends U> change) {
        return new Versioned<>(change.apply(value), version);
    }

    /** Refuses when the caller saw another version; null means that the caller does not care. */
    public void requireVersion(@Nullable Long expected) {
        if (expected != null && expected != version) {
            throw Problem.of(VersionReason.CHANGED_SINCE_READ)
                    .with("expected", expected)
                    .with("actual", version)
                    .refusal();
        }
    }
}
