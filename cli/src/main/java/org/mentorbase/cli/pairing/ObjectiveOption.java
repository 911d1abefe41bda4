package org.mentorbase.cli.pairing;

import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matchmaking.Objectives;
import org.mentorbase.refusal.Refusal;
import picocli.CommandLine.Option;

/** What is best. */
public final class ObjectiveOption {

    @Option(
            names = "--objective",
            paramLabel = "OBJECTIVE",
            description = "What is best: total (the largest score), coverage (the most mentees with a mentor, then the"
                    + " largest score), stable (the best such pairing for the mentees), stable-for-mentors, or fair."
                    + " Default: coverage.")
    private String objective = Objectives.name(Objectives.USUAL);

    public Objective chosen() {
        try {
            return Objectives.parse(objective);
        } catch (Refusal unknown) {
            throw new WrongUsage(String.valueOf(unknown.getMessage()));
        }
    }
}
