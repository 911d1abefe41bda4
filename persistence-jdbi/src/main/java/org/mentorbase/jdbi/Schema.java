package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/** Looks at the tables of a database, and brings them up to date. */
public final class Schema {

    private Schema() {}

    /**
     * @param product name and version of the database software
     * @param parts the main tables and those of the accounts
     */
    public record Status(String product, ImmutableList<Part> parts) {

        public boolean isCurrent() {
            return parts.stream().allMatch(part -> part.pending().isEmpty());
        }
    }

    /**
     * @param name {@code main} or {@code auth}
     * @param place the database, without user and password
     * @param version of the tables as they are, or null when there are none
     * @param pending the migrations that wait, for example {@code 1 Mentoring}
     */
    public record Part(String name, String place, @Nullable String version, ImmutableList<String> pending) {}

    /** @param applied the migrations that were run; empty if there was nothing to do */
    public record Migrated(ImmutableList<String> applied, Status status) {}

    /** @param auth null when the accounts are in the same database */
    public static Status status(DatabaseAddress main, @Nullable DatabaseAddress auth) {
        try (Pools pools = Pools.open(main, auth)) {
            return status(pools);
        }
    }

    /** @param auth null when the accounts are in the same database */
    public static Migrated migrate(DatabaseAddress main, @Nullable DatabaseAddress auth) {
        try (Pools pools = Pools.open(main, auth)) {
            ImmutableList.Builder<String> applied = ImmutableList.builder();
            for (Part part : status(pools).parts()) {
                part.pending().forEach(migration -> applied.add(part.name() + " " + migration));
            }
            pools.migrate();
            return new Migrated(applied.build(), status(pools));
        }
    }

    /**
     * Removes everything that is in the schemas of the main tables and of the accounts, whoever made it, and makes the tables
     * anew.
     *
     * @param auth null when the accounts are in the same database
     */
    public static void reset(DatabaseAddress main, @Nullable DatabaseAddress auth) {
        try (Pools pools = Pools.open(main, auth)) {
            pools.clean();
            pools.migrate();
        }
    }

    private static Status status(Pools pools) {
        return new Status(
                product(pools.main()),
                ImmutableList.of(part(SchemaPart.MAIN, pools.main()), part(SchemaPart.AUTH, pools.auth())));
    }

    private static Part part(SchemaPart part, ConnectionPool pool) {
        try {
            List<MigrationInfo> pending = Arrays.asList(part.flyway(pool).info().pending());
            return new Part(
                    part.label(),
                    pool.address().place(),
                    part.version(pool).isPresent()
                            ? Integer.toString(part.version(pool).getAsInt())
                            : null,
                    pending.stream()
                            .map(migration -> migration.getVersion() + " " + migration.getDescription())
                            .collect(ImmutableList.toImmutableList()));
        } catch (FlywayException failure) {
            throw Unreachable.of(pool.address(), failure);
        }
    }

    private static String product(ConnectionPool pool) {
        try (Connection connection = pool.dataSource().getConnection()) {
            DatabaseMetaData product = connection.getMetaData();
            return product.getDatabaseProductName() + " " + product.getDatabaseProductVersion();
        } catch (SQLException failure) {
            throw Unreachable.of(pool.address(), failure);
        }
    }
}
