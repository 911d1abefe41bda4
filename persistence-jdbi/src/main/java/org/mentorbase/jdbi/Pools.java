package org.mentorbase.jdbi;

import java.util.OptionalInt;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The connections to the one database, or to the two. */
record Pools(ConnectionPool main, ConnectionPool auth) implements AutoCloseable {

    static Pools open(DatabaseAddress main, @Nullable DatabaseAddress auth) {
        ConnectionPool pool = ConnectionPool.open(main);
        if (auth == null || auth.equals(main)) {
            return new Pools(pool, pool);
        }
        try {
            return new Pools(pool, ConnectionPool.open(auth));
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    boolean areSeparate() {
        return main != auth;
    }

    /** Migrates what is embedded, and throws {@link DatabaseNotMigrated} for anything else that is not current. */
    void requireMigrated() {
        requireMigrated(SchemaPart.MAIN, main);
        requireMigrated(SchemaPart.AUTH, auth);
    }

    private static void requireMigrated(SchemaPart part, ConnectionPool pool) {
        OptionalInt version = part.version(pool);
        if (version.isPresent() && version.getAsInt() == part.latest()) {
            return;
        }
        if (version.isPresent() && version.getAsInt() > part.latest()) {
            throw new DatabaseNotMigrated("The database " + pool.address().place()
                    + " was written by a newer Mentorbase ("
                    + part.label() + " tables of version " + version.getAsInt() + ", and this program knows version "
                    + part.latest() + "). Use the newer one.");
        }
        if (!H2Url.isH2(pool.address().url())) {
            throw new DatabaseNotMigrated("The database " + pool.address().place()
                    + " does not have the tables of this Mentorbase yet. Run “mentorbase db migrate” first.");
        }
        migrate(part, pool);
    }

    void migrate() {
        migrate(SchemaPart.MAIN, main);
        migrate(SchemaPart.AUTH, auth);
    }

    void clean() {
        clean(SchemaPart.AUTH, auth);
        clean(SchemaPart.MAIN, main);
    }

    private static void clean(SchemaPart part, ConnectionPool pool) {
        try {
            part.flyway(pool, true).clean();
        } catch (FlywayException failure) {
            throw Unreachable.of(pool.address(), failure);
        }
    }

    private static void migrate(SchemaPart part, ConnectionPool pool) {
        try {
            part.flyway(pool).migrate();
        } catch (FlywayException failure) {
            if (part.version(pool).orElse(0) < part.latest()) {
                throw Unreachable.of(pool.address(), failure);
            }
            // Somebody else migrated it at the same time.
        }
    }

    @Override
    public void close() {
        main.close();
        auth.close();
    }
}
