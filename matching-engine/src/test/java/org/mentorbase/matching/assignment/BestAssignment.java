package org.mentorbase.matching.assignment;

import org.mentorbase.matching.score.ScoreTable;

/** The best values of a small instance, found by going through a table of what the columns still have room for. */
final class BestAssignment {

    private BestAssignment() {}

    static long total(Instance instance) {
        return best(instance, 0);
    }

    /** Rows covered · 10⁹ + total: right for totals below that. */
    static long coverage(Instance instance) {
        return best(instance, 1_000_000_000);
    }

    private static long best(Instance instance, long bonus) {
        long[] best = {0};
        AllAssignments.of(instance, paired -> best[0] = Math.max(best[0], value(instance.scores(), paired, bonus)));
        return best[0];
    }

    static long value(ScoreTable scores, boolean[][] paired, long bonus) {
        long value = 0;
        for (int row = 0; row < paired.length; row++) {
            boolean covered = false;
            for (int column = 0; column < paired[row].length; column++) {
                if (paired[row][column]) {
                    value += scores.score(row, column);
                    covered = true;
                }
            }
            value += covered ? bonus : 0;
        }
        return value;
    }
}
