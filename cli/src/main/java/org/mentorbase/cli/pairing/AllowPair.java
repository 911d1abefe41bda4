package org.mentorbase.cli.pairing;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.Adjustment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "allow",
        description = "Allow a pair again that was forbidden; everybody is paired anew.",
        footer = {"mentorbase pairings allow 3 --mentor=cd456 --mentee=ab123"})
final class AllowPair implements Callable<Integer> {

    private final Session session;

    @Mixin
    private PairOptions pair = new PairOptions();

    AllowPair(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        pair.adjust(session, Adjustment.ALLOW);
        return ExitCode.DONE;
    }
}
