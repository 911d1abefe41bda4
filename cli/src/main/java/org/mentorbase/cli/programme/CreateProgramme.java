package org.mentorbase.cli.programme;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Dates;
import org.mentorbase.cli.session.Session;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "create",
        description = "Create a programme, in which invitations and relationships are kept apart from those of others.",
        footer = {
            "mentorbase programmes create phd-2027 --name='PhD mentoring 2027' --starts=2027-01-11 --ends=2027-12-17"
        })
final class CreateProgramme implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "KEY", description = "1 to 64 lower-case letters, digits and hyphens.")
    private String key = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What people call it.")
    private String name = "";

    @Option(names = "--starts", paramLabel = "DATE", description = "Its first day, as YYYY-MM-DD.")
    private @Nullable String starts;

    @Option(names = "--ends", paramLabel = "DATE", description = "Its last day, as YYYY-MM-DD.")
    private @Nullable String ends;

    CreateProgramme(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Programme programme = new Programme(
                ProgrammeKey.parse("key", key),
                name,
                Dates.parseOrNull("--starts", "startsOn", starts),
                Dates.parseOrNull("--ends", "endsOn", ends));
        ProgrammeView created =
                ProgrammeView.of(session.mentorbase().creatingProgramme().create(session.actor(), programme));
        session.output().sentence(created, "Created the programme " + created.key() + ".");
        return ExitCode.DONE;
    }
}
