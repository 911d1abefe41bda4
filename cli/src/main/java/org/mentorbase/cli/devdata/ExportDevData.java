package org.mentorbase.cli.devdata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.Unreachable;
import org.mentorbase.cli.output.NewFile;
import org.mentorbase.cli.session.Session;
import org.mentorbase.devdata.ExportingDevData;
import org.mentorbase.devdata.Kind;
import org.mentorbase.interchange.DevDataSchema;
import org.mentorbase.interchange.YamlDevData;
import org.mentorbase.interchange.YamlDevDataWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "Write what is in the database as files that can be loaded, with made-up names for people.",
        footer = {
            "mentorbase dev-data export --path=report",
            "mentorbase dev-data export --path=report --about=ab123",
            "mentorbase dev-data export --path=copy --real"
        })
final class ExportDevData implements Callable<Integer> {

    private static final String DATA = "data.yaml";

    private final Session session;

    @Option(names = "--path", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path path = Path.of("");

    @Option(
            names = "--about",
            paramLabel = "USERNAME",
            description =
                    "Only this person, and those with whom they share an invitation, a relationship or a pairing.")
    private @Nullable String about;

    @Option(names = "--real", description = "With the names and addresses of people as they are.")
    private boolean real;

    ExportDevData(Session session) {
        this.session = session;
    }

    /** What was written. */
    record Report(String path, Map<String, Long> counts) {}

    @Override
    public Integer call() {
        createFolder();
        ExportingDevData.Command command = new ExportingDevData.Command(
                Optional.ofNullable(about).map(name -> Username.parse("about", name)),
                real,
                new SecureRandom().nextLong());
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        try (NewFile file = NewFile.replacing(path.resolve(DATA).toString())) {
            try (YamlDevDataWriter writer = new YamlDevDataWriter(file.stream())) {
                DevData.exporting(session).export(session.actor(), command, thing -> {
                    writer.accept(thing);
                    counts.merge(thing.kind(), 1L, Long::sum);
                });
            }
            file.complete();
        }
        write(DevDataFiles.TOP_LEVEL, topLevel().getBytes(UTF_8));
        write(DevDataSchema.FILE, schema());
        report(counts);
        return ExitCode.DONE;
    }

    private void createFolder() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new Unreachable("The folder " + path + " could not be made: " + e.getMessage(), e);
        }
    }

    private static String topLevel() {
        return "# yaml-language-server: $schema=" + DevDataSchema.FILE + "\nversion: " + YamlDevData.LATEST_VERSION
                + "\nfiles:\n  - " + DATA + "\n";
    }

    private static byte[] schema() {
        try {
            return DevDataSchema.content().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, byte[] content) {
        try (NewFile file = NewFile.replacing(path.resolve(name).toString());
                OutputStream out = file.stream()) {
            out.write(content);
            file.complete();
        } catch (IOException e) {
            throw new Unreachable("The file " + name + " could not be written: " + e.getMessage(), e);
        }
    }

    private void report(Map<Kind, Long> counts) {
        Map<String, Long> named = counts.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().section(), Map.Entry::getValue, Long::sum, LinkedHashMap::new));
        String what = named.entrySet().stream()
                .map(each -> LoadedTables.counted(each.getValue(), each.getKey()))
                .collect(Collectors.joining(", "));
        session.output().sentence(new Report(path.toString(), named), "Wrote to " + path + ": " + what + ".");
    }
}
