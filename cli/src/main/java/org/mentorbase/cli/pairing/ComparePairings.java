package org.mentorbase.cli.pairing;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.ComparisonView;
import org.mentorbase.matchmaking.MadePairView;
import org.mentorbase.matchmaking.PairingId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description = "Set two pairings side by side: the numbers of both, and the pairs that only one of them has.",
        footer = {"mentorbase pairings compare 3 4"})
final class ComparePairings implements Callable<Integer> {

    private static final Columns<ComparisonView> NUMBERS = Columns.of(
                    "Pairing",
                    (ComparisonView both) ->
                            both.here().id() + " | " + both.there().id())
            .and(
                    "Objective",
                    both -> both.here().objective() + " | " + both.there().objective())
            .and("Pairs", both -> both.here().pairs() + " | " + both.there().pairs())
            .and(
                    "Mentees with a mentor",
                    both -> both.here().coveredMentees() + " | " + both.there().coveredMentees())
            .and(
                    "Total score",
                    both -> both.here().totalScore() + " | " + both.there().totalScore())
            .and(
                    "Would both rather",
                    both -> both.here().blockingPairs() + " | " + both.there().blockingPairs());

    private final Session session;

    @Parameters(index = "0", paramLabel = "ID", description = "The number of a pairing.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "The number of another one.")
    private String other = "";

    ComparePairings(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ComparisonView compared = ComparisonView.of(session.matchmaking()
                .comparingPairings()
                .compare(
                        session.actor(),
                        IdArguments.parse(id, PairingId::parse),
                        IdArguments.parse(other, PairingId::parse)));
        if (session.json()) {
            session.output().sentence(compared, "");
        } else {
            session.output().details(compared, NUMBERS);
            only(compared.here().id(), compared.onlyHere());
            only(compared.there().id(), compared.onlyThere());
        }
        return ExitCode.DONE;
    }

    private void only(long pairing, ImmutableList<MadePairView> pairs) {
        PairingTables.table(session, "Only in " + pairing + ":", PairingTables.PAIRS, pairs);
    }
}
