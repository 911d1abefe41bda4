package org.mentorbase.cli.division;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.member.DivisionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "List the divisions with their research groups.",
        footer = {"mentorbase divisions list"})
final class ListDivisions implements Callable<Integer> {

    private static final Columns<DivisionView> COLUMNS = Columns.of("Letter", DivisionView::letter)
            .and("Name", DivisionView::name)
            .and("Research groups", DivisionView::researchGroups);

    private final Session session;

    @Mixin
    private ListOptions list = new ListOptions();

    ListDivisions(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        list.show(
                session.output(),
                COLUMNS,
                paging -> session.mentorbase().viewingDivisions().page(paging));
        return ExitCode.DONE;
    }
}
