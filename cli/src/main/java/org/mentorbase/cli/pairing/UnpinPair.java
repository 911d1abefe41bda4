package org.mentorbase.cli.pairing;

import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.Adjustment;
import picocli.CommandLine.Command;

@Command(
        name = "unpin",
        description = "Take a pin back; everybody is paired anew.",
        footer = {"mentorbase pairings unpin 3 --mentor=cd456 --mentee=ab123"})
final class UnpinPair extends AdjustPair {

    UnpinPair(Session session) {
        super(session, Adjustment.UNPIN);
    }
}
