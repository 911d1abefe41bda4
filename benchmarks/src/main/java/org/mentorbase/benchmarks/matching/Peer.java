package org.mentorbase.benchmarks.matching;

import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.score.ScoreTable;

/** Somebody else's solver of the assignment with the largest total. An impossible pair is one that is worth nothing. */
interface Peer {

    String name();

    /** The largest total. */
    long solve(Instance instance);

    /** The scores of a row, 0 where a pair is impossible. */
    static int[] row(Instance instance, int row, int[] into) {
        instance.scores().readRow(row, into);
        for (int column = 0; column < into.length; column++) {
            into[column] = into[column] == ScoreTable.IMPOSSIBLE ? 0 : into[column];
        }
        return into;
    }
}
