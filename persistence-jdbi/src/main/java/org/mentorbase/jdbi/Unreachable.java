package org.mentorbase.jdbi;

import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import com.google.common.collect.Iterables;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a database cannot be used. */
final class Unreachable {

    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_NOT_A_DATABASE = 90030;
    private static final int H2_FILE_VERSION = 90048;
    private static final int H2_CANNOT_CREATE_FILE = 90062;

    private Unreachable() {}

    /** Empty when the failure has nothing to do with the connection. */
    static Optional<DatabaseUnreachable> explain(DatabaseAddress address, Throwable failure) {
        return sqlCause(failure)
                .filter(cause -> String.valueOf(cause.getSQLState()).matches("(08|57P).*")
                        || cause instanceof SQLTransientConnectionException)
                .map(cause -> of(address, failure));
    }

    static DatabaseUnreachable of(DatabaseAddress address, Throwable failure) {
        String why = sqlCause(failure).map(Unreachable::reason).orElseGet(() -> firstLine(failure.getMessage()));
        return new DatabaseUnreachable("The database " + address.place() + " cannot be used: " + why, failure);
    }

    private static String reason(SQLException cause) {
        return switch (cause.getErrorCode()) {
            case H2_ALREADY_OPEN -> "another program has the file open and does not share it.";
            case H2_NOT_A_DATABASE -> "the file is not an H2 database, or is damaged.";
            case H2_FILE_VERSION -> "the file was written by another version of H2.";
            case H2_CANNOT_CREATE_FILE -> "the file cannot be created there.";
            default -> bySqlState(cause);
        };
    }

    private static String bySqlState(SQLException cause) {
        return switch (String.valueOf(cause.getSQLState())) {
            case "28000", "28P01" -> "user or password is wrong.";
            case "3D000" -> "the server has no database of that name.";
            case "53300" -> "the server has too many connections already.";
            case "57P03" -> "the server is starting or stopping.";
            default -> firstLine(cause.getMessage());
        };
    }

    /** The last one, because the pool wraps that of the driver. */
    private static Optional<SQLException> sqlCause(Throwable failure) {
        return Optional.ofNullable(
                Iterables.getLast(Iterables.filter(Throwables.getCausalChain(failure), SQLException.class), null));
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "no reason is known."
                : Splitter.on('\n').split(message).iterator().next();
    }
}
