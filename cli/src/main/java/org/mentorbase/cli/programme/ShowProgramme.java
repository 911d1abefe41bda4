package org.mentorbase.cli.programme;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show a programme.",
        footer = {"mentorbase programmes show main"})
final class ShowProgramme implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "KEY", description = "The key of the programme.")
    private String key = "";

    ShowProgramme(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ProgrammeView programme =
                ProgrammeView.of(session.mentorbase().viewingProgrammes().one(ProgrammeKey.parse("key", key)));
        session.output().details(programme, ProgrammeColumns.ALL);
        return ExitCode.DONE;
    }
}
