package org.mentorbase.benchmarks;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mentorbase.devdata.DevDataFile;
import org.mentorbase.devdata.Kind;
import org.mentorbase.devdata.MadeUpProgramme;
import org.mentorbase.interchange.MadeUpSheets;
import org.mentorbase.interchange.YamlDevDataWriter;

/**
 * Loads people and what happened between them from YAML, again when it is there, and beside it imports the same people from
 * CSV; whole processes with little heap.
 */
final class LoadingDevDataFile {

    private static final long SEED = 1;
    private static final String HEAP = "-Xmx512m";
    private static final int MINUTES = 60;
    private static final String IMPORT = "members import of the same people";

    private final String jar;
    private final Path folder;
    private final int people;

    LoadingDevDataFile(Path project, Path folder, int people) {
        this.jar = project.resolve("cli/target/mentorbase.jar").toString();
        this.folder = folder;
        this.people = people;
    }

    void run() throws Exception {
        MadeUpProgramme programme = new MadeUpProgramme(SEED, people);
        Path yaml = folder.resolve("programme.yaml");
        try (OutputStream out = Files.newOutputStream(yaml);
                YamlDevDataWriter writer = new YamlDevDataWriter(out)) {
            for (Kind kind : Kind.values()) {
                for (DevDataFile part : programme.parts()) {
                    part.read(thing -> {
                        if (thing.kind() == kind) {
                            writer.accept(thing);
                        }
                    });
                }
            }
        }
        Path csv = folder.resolve("members.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(csv))) {
            MadeUpSheets.write(programme, "members", out);
        }
        Measurements measured = new Measurements(
                "Loading " + people + " people from " + (Files.size(yaml) >> 20) + " MB of YAML, " + HEAP, System.out);
        String load = "dev-data load";
        String again = "dev-data load, all of it there";
        measured.seconds(IMPORT, () -> command("imported", "members", "import", csv.toString()));
        measured.seconds(load, () -> command("loaded", "dev-data", "load", "--path=" + yaml));
        measured.seconds(again, () -> command("loaded", "dev-data", "load", "--path=" + yaml));
        measured.print("s");
        measured.printRatio(load, IMPORT, "");
        measured.printRatio(again, IMPORT, "");
    }

    private void command(String database, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 5];
        command[0] = ChildJvm.java();
        command[1] = HEAP;
        command[2] = "-jar";
        command[3] = jar;
        command[4] = "--db=jdbc:h2:file:" + folder.resolve(database);
        System.arraycopy(arguments, 0, command, 5, arguments.length);
        TimedCommands.run(MINUTES, command);
    }
}
