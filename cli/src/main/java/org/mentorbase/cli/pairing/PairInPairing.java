package org.mentorbase.cli.pairing;

import org.mentorbase.actor.Username;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.PairOptions;
import org.mentorbase.matchmaking.PairingId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which pair of which pairing. */
final class PairInPairing {

    @Parameters(paramLabel = "ID", description = "The number of the pairing.")
    private String id = "";

    @Mixin
    private final PairOptions pair = new PairOptions();

    PairingId pairing() {
        return IdArguments.parse(id, PairingId::parse);
    }

    Username mentor() {
        return pair.mentor();
    }

    Username mentee() {
        return pair.mentee();
    }
}
