package org.mentorbase.cli.pairing;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.PairingSummaryView;
import org.mentorbase.programme.ProgrammeKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "List the pairings of the programme, the newest first.",
        footer = {"mentorbase pairings list", "mentorbase pairings list --limit=5"})
final class ListPairings implements Callable<Integer> {

    private static final Columns<PairingSummaryView> COLUMNS = Columns.of("ID", PairingSummaryView::id)
            .and("State", PairingSummaryView::state)
            .and("Objective", PairingSummaryView::objective)
            .and("Rules", PairingSummaryView::rules)
            .and("Pairs", PairingSummaryView::pairs)
            .and("Total", PairingSummaryView::totalScore)
            .and("at most", PairingSummaryView::upperBound)
            .and("Mentees without", PairingSummaryView::unpairedMentees)
            .and("Created by", PairingSummaryView::createdBy)
            .and("on", PairingSummaryView::createdOn);

    private final Session session;

    @Mixin
    private ListOptions list = new ListOptions();

    ListPairings(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Actor actor = session.actor();
        ProgrammeKey programme = session.programme();
        list.show(
                session.output(),
                COLUMNS,
                paging -> session.matchmaking()
                        .viewingPairings()
                        .page(actor, programme, paging)
                        .map(PairingSummaryView::of));
        return ExitCode.DONE;
    }
}
