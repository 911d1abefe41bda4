package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.OptionalInt;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** One of the two sets of tables, each with a history of its own. */
enum SchemaPart {
    MAIN(1, "flyway_schema_history"),
    AUTH(1, "auth.flyway_schema_history");

    private static final ImmutableSet<String> NO_SUCH_TABLE =
            ImmutableSet.of("42P01", "3F000", "42S02", "42S03", "42S04", "90079");

    private final int latest;
    private final String history;

    SchemaPart(int latest, String history) {
        this.latest = latest;
        this.history = history;
    }

    /** The version that this program needs. */
    int latest() {
        return latest;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Without Flyway, which takes longer to wake up than most commands to run. */
    OptionalInt version(ConnectionPool pool) {
        String sql = "SELECT MAX(CAST(version AS INTEGER)) FROM " + history + " WHERE success";
        try (Connection connection = pool.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            int version = row.getInt(1);
            return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
        } catch (SQLException failure) {
            if (NO_SUCH_TABLE.contains(failure.getSQLState())) {
                return OptionalInt.empty();
            }
            throw Unreachable.of(pool.address(), failure);
        }
    }

    Flyway flyway(ConnectionPool pool) {
        return flyway(pool, false);
    }

    /** @param cleaning whether it may remove everything */
    Flyway flyway(ConnectionPool pool, boolean cleaning) {
        FluentConfiguration configuration = Flyway.configure(SchemaPart.class.getClassLoader())
                .dataSource(pool.dataSource())
                .locations("classpath:org/mentorbase/jdbi/migration/" + label())
                .failOnMissingLocations(true)
                .cleanDisabled(!cleaning)
                .loggers("slf4j")
                .placeholders(ImmutableMap.of("bytewise", pool.address().isPostgres() ? "COLLATE \"C\"" : ""));
        return (this == AUTH ? configuration.defaultSchema("auth").schemas("auth") : configuration).load();
    }
}
