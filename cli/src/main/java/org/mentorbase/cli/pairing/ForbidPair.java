package org.mentorbase.cli.pairing;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.Adjustment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "forbid",
        description = "Keep two people apart; everybody is paired anew, and the price is told.",
        footer = {"mentorbase pairings forbid 3 --mentor=cd456 --mentee=ab123"})
final class ForbidPair implements Callable<Integer> {

    private final Session session;

    @Mixin
    private PairOptions pair = new PairOptions();

    ForbidPair(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        pair.adjust(session, Adjustment.FORBID);
        return ExitCode.DONE;
    }
}
