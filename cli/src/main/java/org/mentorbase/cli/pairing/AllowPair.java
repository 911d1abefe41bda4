package org.mentorbase.cli.pairing;

import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.Adjustment;
import picocli.CommandLine.Command;

@Command(
        name = "allow",
        description = "Allow a pair again that was forbidden; everybody is paired anew.",
        footer = {"mentorbase pairings allow 3 --mentor=cd456 --mentee=ab123"})
final class AllowPair extends AdjustPair {

    AllowPair(Session session) {
        super(session, Adjustment.ALLOW);
    }
}
