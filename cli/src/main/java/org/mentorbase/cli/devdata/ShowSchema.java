package org.mentorbase.cli.devdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.DevDataSchema;
import picocli.CommandLine.Command;

@Command(
        name = "schema",
        description = "Print the JSON Schema of the files, by which editors complete and check them.",
        footer = {"mentorbase dev-data schema"})
final class ShowSchema implements Callable<Integer> {

    private final Session session;

    ShowSchema(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            DevDataSchema.content().copyTo(session.outStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }
}
