package org.mentorbase.cli.notice;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.session.Session;
import org.mentorbase.cli.session.StationerySettings;
import org.mentorbase.mail.template.TemplateFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Say what is wrong with the templates in a folder, with line and column.",
        footer = {"mentorbase notices templates check", "mentorbase notices templates check templates"})
final class CheckTemplates implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The folder; that of MENTORBASE_TEMPLATES, if none is named.")
    private @Nullable Path folder;

    CheckTemplates(Session session) {
        this.session = session;
    }

    /** What programs are told. */
    record Checked(String folder, int templates) {}

    @Override
    public Integer call() {
        Path checked = folder != null
                ? folder
                : StationerySettings.folder(session.surroundings())
                        .orElseThrow(() -> new WrongUsage("Name the folder, here or in MENTORBASE_TEMPLATES."));
        int count = TemplateFolder.read(checked).count();
        session.output()
                .sentence(
                        new Checked(checked.toString(), count),
                        Counted.of(count, "template", "templates") + " in " + checked + ", without a mistake.");
        return ExitCode.DONE;
    }
}
