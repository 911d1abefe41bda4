package org.mentorbase.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Imports a million people, and again, in a JVM with little memory. */
final class ImportingMillions {

    private static final int PEOPLE = 1_000_000;
    private static final int HEAP_IN_MB = 256;

    private ImportingMillions() {}

    static void run(Path folder) throws Exception {
        System.out.printf("%nImporting %d members into H2 (file) with little heap%n", PEOPLE);
        Path file = MembershipList.write(PEOPLE, folder.resolve("million.csv"));
        Path place = folder.resolve("million");
        for (String time : List.of("first", "again")) {
            importOnce(time, "jdbc:h2:file:" + place, file);
        }
        Files.deleteIfExists(Path.of(place + ".mv.db"));
        Files.delete(file);
    }

    private static void importOnce(String time, String url, Path file) throws Exception {
        List<String> options = List.of("-Xmx" + HEAP_IN_MB + "m", "-XX:+ExitOnOutOfMemoryError");
        try (ChildJvm child = ChildJvm.start(options, ImportingOnce.class, url, file.toString())) {
            String said = child.readLine();
            System.out.printf("  -Xmx%dm, %s: %s%n", HEAP_IN_MB, time, child.await(10) == 0 ? said : "failed: " + said);
        } catch (IOException ended) {
            System.out.printf("  -Xmx%dm, %s: failed%n", HEAP_IN_MB, time);
        }
    }
}
