package org.mentorbase.cli.pairing;

import org.mentorbase.actor.Username;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.matchmaking.PairingId;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which pair of which pairing. */
final class PairOptions {

    @Parameters(paramLabel = "ID", description = "The number of the pairing.")
    private String id = "";

    @Option(names = "--mentor", required = true, paramLabel = "U", description = "The username of the mentor.")
    private String mentor = "";

    @Option(names = "--mentee", required = true, paramLabel = "U", description = "The username of the mentee.")
    private String mentee = "";

    PairingId pairing() {
        return IdArguments.parse(id, PairingId::parse);
    }

    Username mentor() {
        return Username.parse("mentor", mentor);
    }

    Username mentee() {
        return Username.parse("mentee", mentee);
    }
}
