package org.mentorbase.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentorbase.benchmarks.matching.PairingEverybody;
import org.mentorbase.benchmarks.matching.PairingLarge;
import org.mentorbase.benchmarks.matching.RankingEverybody;

/** Runs the benchmarks that are named, or all; {@code benchmarks/run} builds and starts it. */
public final class Main {

    private static final int PEOPLE = 100_000;

    private Main() {}

    private interface Benchmark {
        void run(Path folder) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(System.getProperty("mentorbase.project", ".")).toAbsolutePath();
        Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
        benchmarks.put("csv", ReadingCsv::run);
        benchmarks.put("import-h2", folder -> new ImportingIntoH2(folder, PEOPLE).run(3, 7));
        benchmarks.put("import-postgresql", folder -> new ImportingIntoPostgresql(folder, PEOPLE).run(2, 5));
        benchmarks.put("import-million", ImportingMillions::run);
        benchmarks.put("dev-data", folder -> new LoadingDevDataFile(project, folder, PEOPLE).run());
        benchmarks.put("reminders", folder -> new FindingReminders(folder, PEOPLE, 20_000).run(3));
        benchmarks.put("http", folder -> ServingMembers.run(folder, 4, 7));
        benchmarks.put("start", folder -> new Starting(project, folder).run(2, 11));
        benchmarks.put("match", folder -> new MatchingSheets(project, folder).run(2, 11));
        benchmarks.put("ranking", folder -> RankingEverybody.run());
        benchmarks.put("pairing", folder -> PairingEverybody.run());
        benchmarks.put("pairing-large", folder -> PairingLarge.run());
        List<String> wanted = List.of(arguments);
        if (wanted.isEmpty()
                || !(wanted.equals(List.of("all")) || benchmarks.keySet().containsAll(wanted))) {
            System.err.println("Usage: benchmarks/run all | " + String.join(" | ", benchmarks.keySet()));
            System.exit(2);
        }
        for (Map.Entry<String, Benchmark> benchmark : benchmarks.entrySet()) {
            if (wanted.contains("all") || wanted.contains(benchmark.getKey())) {
                runIn(Files.createTempDirectory("mentorbase-benchmark"), benchmark.getValue());
            }
        }
    }

    private static void runIn(Path folder, Benchmark benchmark) throws Exception {
        try {
            benchmark.run(folder);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
