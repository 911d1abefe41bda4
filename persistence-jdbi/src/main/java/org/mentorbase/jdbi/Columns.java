package org.mentorbase.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads columns that JDBC has no type for. */
final class Columns {

    private Columns() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(nullableInstant(row, column), column);
    }

    static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** For a marker column: TRUE for what is so, otherwise NULL. */
    static @Nullable Boolean marker(boolean isSo) {
        return isSo ? Boolean.TRUE : null;
    }

    /** A condition on the marker column {@code active}; empty for both. */
    static Optional<String> active(Optional<Boolean> wanted) {
        return wanted.map(active -> active ? "active = TRUE" : "active IS NULL");
    }
}
