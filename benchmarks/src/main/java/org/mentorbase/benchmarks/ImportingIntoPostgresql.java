package org.mentorbase.benchmarks;

import com.google.common.collect.ImmutableList;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.mentorbase.jdbi.Database;
import org.mentorbase.jdbi.DatabaseAddress;
import org.mentorbase.jdbi.Schema;
import org.mentorbase.member.MembershipRow;

/** Imports a list into an empty database, and again, beside COPY into a table with a primary key and nothing else. */
final class ImportingIntoPostgresql {

    private static final String EMPTY = "import into an empty database";
    private static final String AGAIN = "import of the same file again";
    private static final String COPY = "COPY of a file";
    private static final String COPY_ALL = "COPY of members and events into the program's own tables";

    private final Path folder;
    private final int people;
    private final Measurements measured;

    ImportingIntoPostgresql(Path folder, int people) {
        this.folder = folder;
        this.people = people;
        this.measured = new Measurements("Importing " + people + " members into PostgreSQL", System.out);
    }

    void run(int warmUps, int rounds) throws Exception {
        Path file = MembershipList.write(people, folder.resolve("members.csv"));
        Path rows = writeRows(MemberTable.rows(file));
        try (EmbeddedPostgres server = server()) {
            measured.rounds(
                    warmUps, rounds, () -> importTwice(server, file), () -> copyAll(server), () -> copy(server, rows));
        }
        measured.print("s");
        measured.printRatio(EMPTY, COPY, "aim: at most 4");
        measured.printRatio(AGAIN, COPY, "");
        measured.printRatio(COPY_ALL, COPY, "");
        measured.printRatio(EMPTY, COPY_ALL, "");
        Files.delete(file);
    }

    /** As durable as PostgreSQL is by default, which servers for tests are not. */
    private static EmbeddedPostgres server() throws Exception {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_wal_size", "4GB")
                .start();
    }

    private void importTwice(EmbeddedPostgres server, Path file) throws Exception {
        DatabaseAddress address = new DatabaseAddress(newDatabase(server), "postgres", "postgres");
        Schema.migrate(address, null);
        try (Database database = Database.open(address, null)) {
            measured.seconds(EMPTY, () -> Importing.requireCreated(Importing.run(database, file), people));
            measured.seconds(AGAIN, () -> Importing.requireUnchanged(Importing.run(database, file), people));
        }
    }

    /** What an import leaves behind, its indexes, foreign keys and checks included, without anything that decides about it. */
    private void copyAll(EmbeddedPostgres server) throws Exception {
        Path members = folder.resolve("members.copy");
        Path events = folder.resolve("events.copy");
        try (Connection imported = DriverManager.getConnection(url(server), "postgres", "postgres");
                Statement statement = imported.createStatement()) {
            statement.execute("COPY member TO '" + members + "'");
            statement.execute("COPY event TO '" + events + "'");
        }
        DatabaseAddress address = new DatabaseAddress(newDatabase(server), "postgres", "postgres");
        Schema.migrate(address, null);
        try (Connection connection = DriverManager.getConnection(url(server), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            measured.seconds(COPY_ALL, () -> {
                statement.executeUpdate("COPY member FROM '" + members + "'");
                statement.executeUpdate("COPY event FROM '" + events + "'");
                connection.commit();
            });
        }
    }

    private void copy(EmbeddedPostgres server, Path rows) throws Exception {
        try (Connection connection = DriverManager.getConnection(newDatabase(server), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            MemberTable.create(connection);
            measured.seconds(COPY, () -> {
                int copied = statement.executeUpdate("COPY plain_member FROM '" + rows + "' (FORMAT csv)");
                if (copied != people) {
                    throw new IllegalStateException("copied " + copied + " rows");
                }
            });
        }
    }

    /** Replaces the one of the round before; what that one left to write is written before anything is measured. */
    private static String newDatabase(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS benchmark WITH (FORCE)");
            statement.execute("CREATE DATABASE benchmark");
            statement.execute("CHECKPOINT");
        }
        return url(server);
    }

    private static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/benchmark";
    }

    /** The columns of the table only, where the server, which may be another user, can read them itself. */
    private Path writeRows(ImmutableList<MembershipRow> rows) throws Exception {
        Path file = folder.resolve("copied.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            for (MembershipRow row : rows) {
                out.write(String.join(
                        ",",
                        row.username(),
                        row.preferredName(),
                        row.surname(),
                        row.firstNames(),
                        row.username() + "@cam.ac.uk",
                        row.division(),
                        '"' + row.researchGroup() + '"',
                        "true\n"));
            }
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        return file;
    }
}
