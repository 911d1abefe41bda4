package org.mentorbase.jdbi;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.mentorbase.transaction.StaleVersion;

/** The transactions of one database: at most one a thread, which all work on the thread joins. */
final class Transactions {

    private static final int ATTEMPTS = 20;
    private static final int LONGEST_PAUSE_IN_MILLIS = 100;

    private final DatabaseAddress address;
    private final Jdbi jdbi;

    @SuppressWarnings("ThreadLocalUsage") // one for each database, of which there are one or two
    private final ThreadLocal<@Nullable Handle> current = new ThreadLocal<>();

    Transactions(DatabaseAddress address, Jdbi jdbi) {
        this.address = address;
        this.jdbi = jdbi;
    }

    <T> T execute(Function<Handle, T> work) {
        Handle joined = current.get();
        return joined != null && joined.isInTransaction()
                ? work.apply(joined)
                : retrying(() -> withHandle(handle -> transact(handle, work, Handle::commit)));
    }

    /** Each statement is a transaction of its own, unless there is one already. */
    <T> T read(Function<Handle, T> work) {
        return withHandle(work);
    }

    <T> T rehearse(Function<Handle, T> work) {
        Handle joined = current.get();
        return joined != null && joined.isInTransaction()
                ? rehearseWithin(joined, work)
                : retrying(() -> withHandle(handle -> transact(handle, work, Handle::rollback)));
    }

    private static <T> T rehearseWithin(Handle handle, Function<Handle, T> work) {
        String savepoint = "rehearsal" + System.nanoTime();
        handle.savepoint(savepoint);
        try {
            return work.apply(handle);
        } finally {
            handle.rollbackToSavepoint(savepoint);
        }
    }

    private static <T> T transact(Handle handle, Function<Handle, T> work, Consumer<Handle> end) {
        handle.begin();
        try {
            T result = work.apply(handle);
            end.accept(handle);
            return result;
        } catch (Throwable failure) {
            rollback(handle, failure);
            throw failure;
        }
    }

    private static void rollback(Handle handle, Throwable failure) {
        try {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    private <T> T withHandle(Function<Handle, T> work) {
        Handle joined = current.get();
        if (joined != null) {
            return work.apply(joined);
        }
        try (Handle handle = jdbi.open()) {
            current.set(handle);
            return work.apply(handle);
        } catch (JdbiException failure) {
            throw Unreachable.explain(address, failure)
                    .<RuntimeException>map(found -> found)
                    .orElse(failure);
        } finally {
            current.remove();
        }
    }

    private static <T> T retrying(Supplier<T> attempt) {
        for (int failed = 0; ; ) {
            try {
                return attempt.get();
            } catch (RuntimeException failure) {
                if (!LostRace.isBehind(failure)) {
                    throw failure;
                }
                failed++;
                if (failed == ATTEMPTS) {
                    throw failure instanceof StaleVersion stale ? stale : new StaleVersion("what was read", failure);
                }
                pause(failed);
            }
        }
    }

    private static void pause(int failed) {
        long longest = Math.min(LONGEST_PAUSE_IN_MILLIS, 1L << failed);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(longest)));
    }
}
