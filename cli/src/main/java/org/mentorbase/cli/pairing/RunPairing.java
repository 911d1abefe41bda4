package org.mentorbase.cli.pairing;

import com.google.common.collect.ImmutableSortedSet;
import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matchmaking.Objectives;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingTerms;
import org.mentorbase.refusal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description = "Pair everybody in the programme, and keep the result as a draft. Nobody is invited yet.",
        footer = {
            "mentorbase pairings run",
            "mentorbase pairings run --objective=fair --rules=ours.yaml --limit-per-mentee=2"
        })
final class RunPairing implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--objective",
            paramLabel = "OBJECTIVE",
            description = "What is best: total (the largest score), coverage (the most mentees with a mentor, then the"
                    + " largest score), stable, or fair. Default: coverage.")
    private String objective = Objectives.name(Objectives.USUAL);

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

    RunPairing(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PairingTerms terms = new PairingTerms(
                session.programme(),
                objective(),
                rules.chosen(session),
                limitPerMentee,
                minimumScore,
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of());
        PairingDraft draft = session.matchmaking()
                .runningPairing()
                .run(session.actor(), terms)
                .value();
        PairingTables.show(session, draft);
        return ExitCode.DONE;
    }

    private Objective objective() {
        try {
            return Objectives.parse(objective);
        } catch (Refusal unknown) {
            throw new WrongUsage(String.valueOf(unknown.getMessage()));
        }
    }
}
