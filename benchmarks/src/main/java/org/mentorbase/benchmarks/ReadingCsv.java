package org.mentorbase.benchmarks;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mentorbase.member.MembershipFile.Rows;

/** Reads a membership list and forgets it, beside a reader that only looks for the ends of lines. */
final class ReadingCsv {

    private static final int PEOPLE = 500_000;

    private ReadingCsv() {}

    static void run(Path folder) throws Exception {
        Path file = MembershipList.write(PEOPLE, folder.resolve("read.csv"));
        ByteSource inMemory = ByteSource.wrap(MoreFiles.asByteSource(file).read());
        Measurements measured = new Measurements("Reading a CSV of " + PEOPLE + " members", System.out);

        measured.rounds(
                3,
                7,
                () -> measured.seconds("rows of members", () -> countRows(file)),
                () -> measured.seconds("lines of text", () -> countLines(inMemory)));

        measured.print("s");
        measured.print("  %.0f rows a second", PEOPLE / measured.median("rows of members"));
        measured.printRatio("rows of members", "lines of text", "");
        Files.delete(file);
    }

    private static void countRows(Path file) {
        int count = 0;
        try (Rows rows = MemberTable.open(file)) {
            while (rows.hasNext()) {
                count += rows.next().username() == null ? 0 : 1;
            }
        }
        requireAll(count);
    }

    private static void countLines(ByteSource file) throws Exception {
        try (BufferedReader reader = file.asCharSource(StandardCharsets.UTF_8).openBufferedStream()) {
            requireAll((int) reader.lines().count() - 1);
        }
    }

    private static void requireAll(int count) {
        if (count != PEOPLE) {
            throw new IllegalStateException("read " + count + " of " + PEOPLE);
        }
    }
}
