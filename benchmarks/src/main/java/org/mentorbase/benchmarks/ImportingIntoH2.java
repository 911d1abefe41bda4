package org.mentorbase.benchmarks;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.mentorbase.jdbi.Database;
import org.mentorbase.jdbi.DatabaseAddress;
import org.mentorbase.member.MembershipFile.Rows;
import org.mentorbase.member.MembershipRow;

/** Imports a list into an empty file, and again, beside MERGE into a table with a primary key and nothing else. */
final class ImportingIntoH2 {

    private static final String EMPTY = "import into an empty file";
    private static final String AGAIN = "import of the same file again";
    private static final String MERGE = "MERGE of rows in memory";
    private static final String MERGE_AGAIN = "MERGE of the same rows again";
    private static final String MERGE_CSV = "MERGE of rows from the CSV";

    /** What the program's own connections have, so that both write as durably. */
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";

    private final Path folder;
    private final int people;
    private final Measurements measured;
    private int databases;

    ImportingIntoH2(Path folder, int people) {
        this.folder = folder;
        this.people = people;
        this.measured = new Measurements("Importing " + people + " members into H2 (file)", System.out);
    }

    void run(int warmUps, int rounds) throws Exception {
        Path file = MembershipList.write(people, folder.resolve("members.csv"));
        ImmutableList<MembershipRow> rows = MemberTable.rows(file);

        measured.rounds(warmUps, rounds, () -> importTwice(file), () -> mergeTwice(rows), () -> mergeFrom(file));

        measured.print("s");
        measured.printRatio(EMPTY, MERGE, "aim: at most 2");
        measured.printRatio(AGAIN, MERGE, "aim: at most 1");
        measured.printRatio(AGAIN, MERGE_AGAIN, "");
        measured.printRatio(EMPTY, MERGE_CSV, "");
        Files.delete(file);
    }

    private void importTwice(Path file) throws Exception {
        try (Database database = Database.open(DatabaseAddress.of(newUrl()), null)) {
            measured.seconds(EMPTY, () -> Importing.requireCreated(Importing.run(database, file), people));
            measured.seconds(AGAIN, () -> Importing.requireUnchanged(Importing.run(database, file), people));
        }
        forgetDatabase();
    }

    private void mergeTwice(ImmutableList<MembershipRow> rows) throws Exception {
        try (Connection connection = DriverManager.getConnection(newUrl(), "sa", "")) {
            MemberTable.create(connection);
            measured.seconds(MERGE, () -> MemberTable.merge(connection, rows.iterator()));
            measured.seconds(MERGE_AGAIN, () -> MemberTable.merge(connection, rows.iterator()));
        }
        forgetDatabase();
    }

    private void mergeFrom(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection(newUrl(), "sa", "")) {
            MemberTable.create(connection);
            measured.seconds(MERGE_CSV, () -> {
                try (Rows rows = MemberTable.open(file)) {
                    MemberTable.merge(connection, rows);
                }
            });
        }
        forgetDatabase();
    }

    private String newUrl() {
        return "jdbc:h2:file:" + folder.resolve("h2-" + ++databases) + SETTINGS;
    }

    private void forgetDatabase() throws Exception {
        Files.deleteIfExists(folder.resolve("h2-" + databases + ".mv.db"));
        Files.deleteIfExists(folder.resolve("h2-" + databases + ".trace.db"));
    }
}
