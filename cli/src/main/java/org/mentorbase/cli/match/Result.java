package org.mentorbase.cli.match;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.mentorbase.interchange.PairingSheet;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matching.pairing.Pairing;
import org.mentorbase.matching.pairing.PairingTask;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.score.PairExplanation;
import org.mentorbase.matching.score.Scorer;

/** What came out, and the sheets that it came from. */
record Result(
        SignedUp signedUp,
        Pairing pairing,
        PairingSheet sheet,
        ImmutableList<Unpaired> menteesWithout,
        ImmutableList<Unpaired> mentorsWithout,
        @Nullable EarlierSheet earlier) {

    static Result of(SignedUp signedUp, Objective objective, @Nullable EarlierSheet earlier) {
        Pool pool = signedUp.pool();
        PairingTask task = PairingTask.of(pool, signedUp.rules()).objective(objective);
        Pairing pairing = Pairing.of(earlier == null ? task : task.closeTo(earlier.pairs(), earlier.pointsPerChange()));
        Scorer scorer = new Scorer(signedUp.rules(), pool);
        return new Result(
                signedUp,
                pairing,
                new PairingSheet(signedUp.directory(), pool, scorer),
                pairing.unpaired(Party.MENTEE),
                pairing.unpaired(Party.MENTOR),
                earlier);
    }

    void writeSheet(OutputStream stream) {
        sheet.write(pairing.pairs(), menteesWithout, mentorsWithout, stream);
    }

    PairExplanation explain(MadePair pair) {
        return sheet.explain(pair);
    }

    String name(String id) {
        return signedUp.directory().name(id);
    }
}
