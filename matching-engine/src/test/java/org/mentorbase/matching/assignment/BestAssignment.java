package org.mentorbase.matching.assignment;

import java.util.Arrays;
import org.mentorbase.matching.score.ScoreTable;

/**
 * The best values of a small instance, pair by pair: for what each column has room for, what is best so far. No assignment is
 * left out, and none is made twice.
 */
final class BestAssignment {

    private static final long NEVER = -1;

    private final Instance instance;
    private final long bonus;

    /** What the columns have room for is one number: the room of each counts as often as its stride. */
    private final int[] strides;

    private final int[] rooms;
    private final int states;

    private BestAssignment(Instance instance, long bonus) {
        this.instance = instance;
        this.bonus = bonus;
        strides = new int[instance.columns()];
        rooms = new int[instance.columns()];
        int stride = 1;
        for (int column = 0; column < rooms.length; column++) {
            rooms[column] = Math.min(instance.columnCapacity(column), instance.rows());
            strides[column] = stride;
            stride *= rooms[column] + 1;
        }
        states = stride;
    }

    static long total(Instance instance) {
        return new BestAssignment(instance, 0).best();
    }

    /** Rows covered · 10⁹ + total: right for totals below that. */
    static long coverage(Instance instance) {
        return new BestAssignment(instance, 1_000_000_000).best();
    }

    private long best() {
        long[] best = never();
        best[states - 1] = 0;
        for (int row = 0; row < instance.rows(); row++) {
            best = withRow(row, best);
        }
        return Arrays.stream(best).max().orElseThrow();
    }

    private long[] withRow(int row, long[] before) {
        int places = Math.min(instance.rowCapacity(row), instance.columns());
        long[][] byPartners = new long[places + 1][];
        Arrays.setAll(byPartners, partners -> partners == 0 ? before.clone() : never());
        for (int column = 0; column < instance.columns(); column++) {
            int score = instance.scores().score(row, column);
            for (int partners = places - 1; partners >= 0 && score != ScoreTable.IMPOSSIBLE; partners--) {
                long gain = score + (partners == 0 ? bonus : 0);
                pair(column, gain, byPartners[partners], byPartners[partners + 1]);
            }
        }
        long[] after = never();
        for (long[] some : byPartners) {
            Arrays.setAll(after, state -> Math.max(after[state], some[state]));
        }
        return after;
    }

    private void pair(int column, long gain, long[] without, long[] with) {
        for (int state = 0; state < states; state++) {
            boolean hasRoom = state / strides[column] % (rooms[column] + 1) > 0;
            if (hasRoom && without[state] != NEVER) {
                int after = state - strides[column];
                with[after] = Math.max(with[after], without[state] + gain);
            }
        }
    }

    private long[] never() {
        long[] never = new long[states];
        Arrays.fill(never, NEVER);
        return never;
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
