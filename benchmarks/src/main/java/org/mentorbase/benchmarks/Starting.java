package org.mentorbase.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs short commands, each in a new process, beside a JVM that does nothing. */
final class Starting {

    private static final String NOTHING = "a JVM that does nothing";

    private final Path project;
    private final Path folder;
    private final Measurements measured = new Measurements("Starting", System.out);

    Starting(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    void run(int warmUps, int rounds) throws Exception {
        String script = project.resolve("mentorbase").toString();
        String jar = project.resolve("cli/target/mentorbase.jar").toString();
        String database = "--db=jdbc:h2:file:" + folder.resolve("start");
        Path few = MadeUpMembers.write(100, folder.resolve("few.csv"));
        finish(List.of(script, database, "members", "import", few.toString()));

        measured.rounds(
                warmUps,
                rounds,
                () -> time(
                        NOTHING,
                        ChildJvm.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Nothing.class.getName()),
                () -> time("java -jar mentorbase.jar --version", ChildJvm.java(), "-jar", jar, "--version"),
                () -> time("./mentorbase --version", script, "--version"),
                () -> time(
                        "java -jar mentorbase.jar members list",
                        ChildJvm.java(),
                        "-jar",
                        jar,
                        database,
                        "members",
                        "list"),
                () -> time("./mentorbase members list", script, database, "members", "list"));

        measured.print("s");
        measured.printRatio("./mentorbase --version", NOTHING, "");
        measured.printRatio("./mentorbase members list", NOTHING, "");
    }

    private void time(String name, String... command) throws Exception {
        measured.seconds(name, () -> finish(List.of(command)));
    }

    private static void finish(List<String> command) throws Exception {
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " failed");
        }
    }

    /** What a JVM costs by itself. */
    static final class Nothing {

        private Nothing() {}

        public static void main(String[] arguments) {
            System.out.println("nothing");
        }
    }
}
