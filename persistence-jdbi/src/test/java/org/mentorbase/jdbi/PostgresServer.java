package org.mentorbase.jdbi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** A real PostgreSQL server on this machine: one for all tests of a build, started when the first asks for it. */
public final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** A database that nobody else uses, without any table. */
    public static DatabaseAddress emptyDatabase() {
        return create("");
    }

    /** A database that nobody else uses, as a new installation has it. */
    public static DatabaseAddress migratedDatabase() {
        return create(" TEMPLATE " + Template.NAME);
    }

    /** With their schemas. */
    static List<String> tables(DatabaseAddress address) {
        return jdbi(address)
                .withHandle(handle -> handle.createQuery("SELECT schemaname || '.' || tablename FROM pg_tables"
                                + " WHERE schemaname IN ('public', 'auth')")
                        .mapTo(String.class)
                        .list());
    }

    static void execute(DatabaseAddress address, String sql) {
        jdbi(address).useHandle(handle -> handle.execute(sql));
    }

    private static Jdbi jdbi(DatabaseAddress address) {
        return Jdbi.create(address.url(), address.user(), address.password());
    }

    private static DatabaseAddress create(String options) {
        String name = "test" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name + options);
        return address(name);
    }

    private static void execute(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static DatabaseAddress address(String name) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + Server.RUNNING.getPort() + "/" + name, "postgres", "postgres");
    }

    private static final class Template {

        static final String NAME = migrated();

        private static String migrated() {
            DatabaseAddress template = create("");
            Schema.migrate(template, null);
            return template.url().substring(template.url().lastIndexOf('/') + 1);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
