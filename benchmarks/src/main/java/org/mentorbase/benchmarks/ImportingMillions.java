package org.mentorbase.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Imports a million people, and again, in a JVM with little memory. */
final class ImportingMillions {

    private static final int PEOPLE = 1_000_000;
    private static final List<Integer> HEAPS_IN_MB = ImmutableList.of(256, 192, 128);

    private ImportingMillions() {}

    static void run(Path folder) throws Exception {
        System.out.printf("%nImporting %d members into H2 (file) with little heap%n", PEOPLE);
        Path file = MadeUpMembers.write(PEOPLE, folder.resolve("million.csv"));
        for (int heap : HEAPS_IN_MB) {
            String place = folder.resolve("million-" + heap).toString();
            for (String time : List.of("first", "again")) {
                importOnce(heap, time, "jdbc:h2:file:" + place, file);
            }
            Files.deleteIfExists(Path.of(place + ".mv.db"));
            Files.deleteIfExists(Path.of(place + ".trace.db"));
        }
        Files.delete(file);
    }

    private static void importOnce(int heap, String time, String url, Path file) throws Exception {
        List<String> options = List.of("-Xmx" + heap + "m", "-XX:+ExitOnOutOfMemoryError");
        try (ChildJvm child = ChildJvm.start(options, ImportingOnce.class, url, file.toString())) {
            String said = child.readLine();
            System.out.printf("  -Xmx%dm, %s: %s%n", heap, time, child.await(10) == 0 ? said : "failed: " + said);
        } catch (IOException ended) {
            System.out.printf("  -Xmx%dm, %s: failed%n", heap, time);
        }
    }
}
