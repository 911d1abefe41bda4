package org.mentorbase.cli.pairing;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.PairingId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show a pairing: who with whom, who got nobody and why, and how good it is.",
        footer = {"mentorbase pairings show 3"})
final class ShowPairing implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the pairing.")
    private String id = "";

    ShowPairing(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PairingId wanted = IdArguments.parse(id, PairingId::parse);
        PairingTables.show(
                session,
                session.matchmaking()
                        .viewingPairings()
                        .one(session.actor(), wanted)
                        .value());
        return ExitCode.DONE;
    }
}
