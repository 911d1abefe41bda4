package org.mentorbase.cli.pairing;

import org.mentorbase.actor.Username;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.AdjustedPairingView;
import org.mentorbase.matchmaking.AdjustingPairing;
import org.mentorbase.matchmaking.Adjustment;
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

    void adjust(Session session, Adjustment adjustment) {
        AdjustedPairingView adjusted = AdjustedPairingView.of(session.matchmaking()
                .adjustingPairing()
                .adjust(
                        session.actor(),
                        new AdjustingPairing.Command(pairing(), adjustment, mentor(), mentee(), null)));
        if (session.json()) {
            session.output().sentence(adjusted, "");
        } else {
            PairingTables.inWords(session, adjusted.pairing());
            session.out().println();
            session.out().println(price(adjusted));
        }
    }

    private static String price(AdjustedPairingView adjusted) {
        return "The total score changes by " + signed(adjusted.totalScoreChange())
                + ", and the number of mentees with a mentor by " + signed(adjusted.coverageChange()) + ".";
    }

    private static String signed(long number) {
        return number > 0 ? "+" + number : Long.toString(number);
    }
}
