package org.mentorbase.cli.pairing;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.ExplainedPairView;
import org.mentorbase.matchmaking.ExplainedPairView.AlternativeView;
import org.mentorbase.matchmaking.PartView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "explain",
        description = "Tell why two people are paired, or why they are not and what it would cost, as of today.",
        footer = {"mentorbase pairings explain 3 --mentor=cd456 --mentee=ab123"})
final class ExplainPair implements Callable<Integer> {

    private static final Columns<PartView> PARTS =
            Columns.of("Points", PartView::points).and("For", PartView::rule).and("Because", PartView::because);

    private static final Columns<AlternativeView> ALTERNATIVES = Columns.of("Mentor", AlternativeView::mentor)
            .and("Score", AlternativeView::score)
            .and("Has this mentee", AlternativeView::paired)
            .and("Is full", AlternativeView::full);

    private final Session session;

    @Mixin
    private PairInPairing pair = new PairInPairing();

    ExplainPair(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExplainedPairView explained = ExplainedPairView.of(session.matchmaking()
                .explainingPairing()
                .explain(session.actor(), pair.pairing(), pair.mentor(), pair.mentee()));
        session.output().sentence(explained, () -> String.join(System.lineSeparator(), explained.because()));
        if (!session.json()) {
            PairingTables.table(session, "What their score is made of:", PARTS, explained.parts());
            PairingTables.table(session, "The mentee's best other mentors:", ALTERNATIVES, explained.alternatives());
        }
        return ExitCode.DONE;
    }
}
