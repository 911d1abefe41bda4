package org.mentorbase.cli.notice;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.mail.template.ExportedTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "Write the templates that are built in, to change them. Replaces no file.",
        footer = {"mentorbase notices templates export --to=templates"})
final class ExportTemplates implements Callable<Integer> {

    private final Session session;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder to write them into.")
    private Path folder = Path.of("");

    ExportTemplates(Session session) {
        this.session = session;
    }

    /** What programs are told. */
    record Written(String folder, ImmutableList<String> files) {}

    @Override
    public Integer call() {
        Written written = new Written(folder.toString(), ExportedTemplates.writeTo(folder));
        session.output()
                .sentence(
                        written,
                        "Wrote " + String.join(", ", written.files()) + " into " + folder
                                + ". They are used when MENTORBASE_TEMPLATES names that folder.");
        return ExitCode.DONE;
    }
}
