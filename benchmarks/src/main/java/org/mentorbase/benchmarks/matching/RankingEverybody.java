package org.mentorbase.benchmarks.matching;

import java.util.concurrent.atomic.LongAdder;
import org.mentorbase.benchmarks.Measurements;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.ranking.Ranking;

/** The best 50 of everybody on both sides, exactly, from the rules. */
public final class RankingEverybody {

    private static final int SIDE = 5_000;
    private static final int LIMIT = 50;

    private RankingEverybody() {}

    public static void run() throws Exception {
        Programme programme = Programme.of(SIDE, SIDE, 1);
        Measurements measured = new Measurements(
                "Ranking everybody, both sides, the best " + LIMIT + ", " + SIDE + " × " + SIDE, System.out);
        measured.rounds(50, 15, () -> measured.seconds("Mentorbase", () -> rank(programme)));
        measured.print("s");
        measured.print("  %.0f million pairs a second", 2e-6 * SIDE * SIDE / measured.median("Mentorbase"));
    }

    private static void rank(Programme programme) {
        Ranking ranking = new Ranking(Programme.RULES, programme.pool());
        LongAdder candidates = new LongAdder();
        for (Party party : Party.values()) {
            ranking.everybody(
                    party, LIMIT, list -> candidates.add(list.candidates().size()));
        }
        if (candidates.sum() < SIDE) {
            throw new IllegalStateException("only " + candidates.sum() + " candidates");
        }
    }
}
