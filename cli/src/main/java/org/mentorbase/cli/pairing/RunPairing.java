package org.mentorbase.cli.pairing;

import com.google.common.collect.ImmutableSortedSet;
import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = "Pair everybody in the programme, and keep the result as a draft. Nobody is invited yet.",
        footer = {
            "mentorbase pairings run",
            "mentorbase pairings run --objective=fair --rules=ours.yaml --limit-per-mentee=2",
            "mentorbase pairings run --close-to=1 --points-per-change=5"
        })
final class RunPairing implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ObjectiveOption objective = new ObjectiveOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--limit-per-mentee",
            paramLabel = "N",
            description =
                    "How many mentors a mentee may have, those that they have already included. Default: ${DEFAULT-VALUE}.")
    private int limitPerMentee = 1;

    @Option(
            names = "--minimum-score",
            paramLabel = "N",
            description = "Make no pair of a lower score. Default: ${DEFAULT-VALUE}.")
    private int minimumScore;

    @Mixin
    private CloseToOptions closeTo = new CloseToOptions();

    RunPairing(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PairingTerms terms = new PairingTerms(
                session.programme(),
                objective.chosen(),
                rules.chosen(session),
                limitPerMentee,
                minimumScore,
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                closeTo.closeness());
        PairingDraft draft = session.matchmaking()
                .runningPairing()
                .run(session.actor(), terms)
                .value();
        PairingTables.show(session, draft);
        return ExitCode.DONE;
    }
}
