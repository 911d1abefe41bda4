package org.mentorbase.cli.programme;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.programme.ProgrammeView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "List the programmes.",
        footer = {"mentorbase programmes list", "mentorbase programmes list --json"})
final class ListProgrammes implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ListOptions list = new ListOptions();

    ListProgrammes(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        list.show(
                session.output(),
                ProgrammeColumns.ALL,
                paging -> session.mentorbase().viewingProgrammes().page(paging).map(ProgrammeView::of));
        return ExitCode.DONE;
    }
}
