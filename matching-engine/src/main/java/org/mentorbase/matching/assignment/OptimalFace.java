package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import org.mentorbase.matching.score.ScoreTable;

/**
 * All assignments that are optimal for every objective so far, where each row has at most one place: those of the allowed pairs
 * that leave no place of a critical row or column empty.
 */
final class OptimalFace {

    /** What a pair earns by its score; 0 or more. */
    interface Weights {
        long of(int score);
    }

    private final ScoreTable scores;
    private final int[] rowCapacities;
    private final int[] columnCapacities;
    private final BitSet[] allowed;
    private final BitSet criticalRows = new BitSet();
    private final BitSet criticalColumns = new BitSet();
    private final int[] buffer;

    OptimalFace(ScoreTable scores, int[] rowCapacities, int[] columnCapacities) {
        this.scores = scores;
        this.rowCapacities = rowCapacities;
        this.columnCapacities = columnCapacities;
        this.buffer = new int[scores.columns()];
        this.allowed = new BitSet[scores.rows()];
        Arrays.setAll(allowed, this::possible);
    }

    private BitSet possible(int row) {
        BitSet possible = new BitSet();
        scores.readRow(row, buffer);
        for (int column = 0; column < buffer.length; column++) {
            if (buffer[column] != ScoreTable.IMPOSSIBLE && rowCapacities[row] > 0 && columnCapacities[column] > 0) {
                possible.set(column);
            }
        }
        return possible;
    }

    /** Keeps only what is optimal for one more objective, and returns one of these. */
    Links narrow(Weights weights) {
        ShortestAugmentingPaths paths = solve(weights, 0, 0);
        Duals duals = paths.duals();
        Gains gains = gains(weights, 0, 0);
        long[] gain = new long[scores.columns()];
        for (int row = 0; row < scores.rows(); row++) {
            gains.readRow(row, gain);
            for (int column = allowed[row].nextSetBit(0); column >= 0; column = allowed[row].nextSetBit(column + 1)) {
                if (duals.row(row) + duals.column(column) > gain[column]) {
                    allowed[row].clear(column);
                }
            }
        }
        for (int row = 0; row < scores.rows(); row++) {
            if (rowCapacities[row] > 0 && duals.row(row) > 0) {
                criticalRows.set(row);
            }
        }
        for (int column = 0; column < scores.columns(); column++) {
            if (duals.column(column) > 0) {
                criticalColumns.set(column);
            }
        }
        return paths.links();
    }

    /** True if there is an assignment without any score from one (included) to another (excluded). */
    boolean canAvoid(int from, int to) {
        Links links = solve(score -> 0, from, to).links();
        return criticalRows.stream().allMatch(row -> links.rowCount(row) == 1)
                && criticalColumns.stream().allMatch(column -> links.columnCount(column) == columnCapacities[column]);
    }

    void avoid(int from, int to) {
        for (int row = 0; row < scores.rows(); row++) {
            scores.readRow(row, buffer);
            for (int column = 0; column < buffer.length; column++) {
                if (buffer[column] >= from && buffer[column] < to) {
                    allowed[row].clear(column);
                }
            }
        }
    }

    private ShortestAugmentingPaths solve(Weights weights, int from, int to) {
        ShortestAugmentingPaths paths = new ShortestAugmentingPaths(
                new FaceLists(gains(weights, from, to)), rowCapacities, columnCapacities, 0);
        paths.solve();
        return paths;
    }

    /**
     * The weights, and so much for every critical row and column of a pair that all their places are filled: more than a path
     * that fills one can lose on the way.
     */
    private Gains gains(Weights weights, int from, int to) {
        long largest = weights.of(Integer.MAX_VALUE);
        long critical = 1 + largest * Math.min(scores.rows(), scores.columns());
        return new Gains() {
            @Override
            public int rows() {
                return scores.rows();
            }

            @Override
            public int columns() {
                return scores.columns();
            }

            @Override
            public void readRow(int row, long[] into) {
                scores.readRow(row, buffer);
                Arrays.fill(into, IMPOSSIBLE);
                for (int column = allowed[row].nextSetBit(0);
                        column >= 0;
                        column = allowed[row].nextSetBit(column + 1)) {
                    int score = buffer[column];
                    if (score < from || score >= to) {
                        into[column] = gain(row, column, score);
                    }
                }
            }

            @Override
            public long gain(int row, int column) {
                return gain(row, column, scores.score(row, column));
            }

            private long gain(int row, int column, int score) {
                return weights.of(score)
                        + (criticalRows.get(row) ? critical : 0)
                        + (criticalColumns.get(column) ? critical : 0);
            }
        };
    }
}
