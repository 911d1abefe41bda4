package org.mentorbase.cli.pairing;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matchmaking.AdjustedPairingView;
import org.mentorbase.matchmaking.AdjustingPairing;
import org.mentorbase.matchmaking.Adjustment;
import picocli.CommandLine.Mixin;

/** Changes a draft by hand, and tells the price. */
abstract class AdjustPair implements Callable<Integer> {

    private final Session session;
    private final Adjustment adjustment;

    @Mixin
    private PairInPairing pair = new PairInPairing();

    AdjustPair(Session session, Adjustment adjustment) {
        this.session = session;
        this.adjustment = adjustment;
    }

    @Override
    public final Integer call() {
        AdjustedPairingView adjusted = AdjustedPairingView.of(session.matchmaking()
                .adjustingPairing()
                .adjust(
                        session.actor(),
                        new AdjustingPairing.Command(pair.pairing(), adjustment, pair.mentor(), pair.mentee(), null)));
        if (session.json()) {
            session.output().sentence(adjusted, "");
        } else {
            PairingTables.inWords(session, adjusted.pairing());
            session.out().println();
            session.out().println(price(adjusted));
        }
        return ExitCode.DONE;
    }

    private static String price(AdjustedPairingView adjusted) {
        return "The total score changes by " + signed(adjusted.totalScoreChange())
                + ", and the number of mentees with a mentor by " + signed(adjusted.coverageChange()) + ".";
    }

    private static String signed(long number) {
        return number > 0 ? "+" + number : Long.toString(number);
    }
}
