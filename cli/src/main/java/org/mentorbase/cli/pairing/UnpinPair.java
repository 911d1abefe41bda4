package org.mentorbase.cli.pairing;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.Adjustment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "unpin",
        description = "Take a pin back; everybody is paired anew.",
        footer = {"mentorbase pairings unpin 3 --mentor=cd456 --mentee=ab123"})
final class UnpinPair implements Callable<Integer> {

    private final Session session;

    @Mixin
    private PairOptions pair = new PairOptions();

    UnpinPair(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        pair.adjust(session, Adjustment.UNPIN);
        return ExitCode.DONE;
    }
}
