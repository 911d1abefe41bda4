package org.mentorbase.benchmarks;

import java.nio.file.Path;

/** Runs short commands, each in a new process, beside a JVM that does nothing. */
final class Starting {

    private final Path project;
    private final Path folder;
    private final Measurements measured = new Measurements("Starting", System.out);
    private final TimedCommands commands = new TimedCommands(measured);

    Starting(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    void run(int warmUps, int rounds) throws Exception {
        String script = project.resolve("mentorbase").toString();
        String jar = project.resolve("cli/target/mentorbase.jar").toString();
        String database = "--db=jdbc:h2:file:" + folder.resolve("start");
        Path few = MembershipList.write(100, folder.resolve("few.csv"));
        TimedCommands.run(script, database, "members", "import", few.toString());

        measured.rounds(
                warmUps,
                rounds,
                commands::nothing,
                () -> commands.time("java -jar mentorbase.jar --version", ChildJvm.java(), "-jar", jar, "--version"),
                () -> commands.time("./mentorbase --version", script, "--version"),
                () -> commands.time(
                        "java -jar mentorbase.jar members list",
                        ChildJvm.java(),
                        "-jar",
                        jar,
                        database,
                        "members",
                        "list"),
                () -> commands.time("./mentorbase members list", script, database, "members", "list"));

        measured.print("s");
        measured.printRatio("./mentorbase --version", TimedCommands.NOTHING, "");
        measured.printRatio("./mentorbase members list", TimedCommands.NOTHING, "");
    }
}
