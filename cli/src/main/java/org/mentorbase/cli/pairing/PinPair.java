package org.mentorbase.cli.pairing;

import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.Adjustment;
import picocli.CommandLine.Command;

@Command(
        name = "pin",
        description = "Make a pair in any case; everybody else is paired anew, and the price is told.",
        footer = {"mentorbase pairings pin 3 --mentor=cd456 --mentee=ab123"})
final class PinPair extends AdjustPair {

    PinPair(Session session) {
        super(session, Adjustment.PIN);
    }
}
