package org.mentorbase.jdbi;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import java.sql.SQLException;
import org.mentorbase.transaction.StaleVersion;

/** Tells the errors by which a database says that another transaction was faster. */
final class LostRace {

    private static final String UNIQUE_VIOLATION = "23505";

    private static final ImmutableSet<String> STATES = ImmutableSet.of(
            UNIQUE_VIOLATION,
            "40001", // serialization failure; deadlock on H2
            "40P01", // deadlock on PostgreSQL
            "55P03", // lock not available on PostgreSQL
            "HYT00", // lock time-out on H2
            "90131"); // concurrent update on H2

    private LostRace() {}

    static boolean isBehind(Throwable failure) {
        return failure instanceof StaleVersion
                || Throwables.getCausalChain(failure).stream()
                        .anyMatch(cause -> cause instanceof SQLException sql && STATES.contains(sql.getSQLState()));
    }

    /** What was not there when it was looked for and is there now is a lost race. */
    static void ifDuplicate(Object what, Runnable write) {
        try {
            write.run();
        } catch (RuntimeException failure) {
            boolean duplicate = Throwables.getCausalChain(failure).stream()
                    .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
            if (duplicate) {
                throw new StaleVersion(what.toString(), failure);
            }
            throw failure;
        }
    }
}
