package org.mentorbase.cli.pairing;

import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.Adjustment;
import picocli.CommandLine.Command;

@Command(
        name = "forbid",
        description = "Keep two people apart; everybody is paired anew, and the price is told.",
        footer = {"mentorbase pairings forbid 3 --mentor=cd456 --mentee=ab123"})
final class ForbidPair extends AdjustPair {

    ForbidPair(Session session) {
        super(session, Adjustment.FORBID);
    }
}
