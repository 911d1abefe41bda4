package org.mentorbase.matching.assignment;

import java.util.BitSet;
import org.mentorbase.matching.score.ScoreTable;

/**
 * All assignments that are optimal for every objective so far, where each row has at most one place: those of the allowed pairs
 * that leave no place of a critical row or column empty.
 *
 * <p>By complementary slackness the duals of one optimal assignment describe all of them: pairs with a reduced cost are not
 * allowed, rows and columns with a dual are critical.
 */
final class OptimalFace {

    private final ScoreTable scores;
    private final long[][] allowed;
    private final BitSet avoided = new BitSet();
    private final boolean[] criticalRows;
    private final boolean[] criticalColumns;

    /** @param duals of the largest number of pairs */
    OptimalFace(Instance instance, Duals duals) {
        scores = instance.scores();
        criticalRows = new boolean[instance.rows()];
        criticalColumns = new boolean[instance.columns()];
        allowed = new long[instance.rows()][(instance.columns() + Long.SIZE - 1) / Long.SIZE];
        int[] buffer = new int[instance.columns()];
        for (int row = 0; row < allowed.length; row++) {
            criticalRows[row] = duals.row(row) > 0;
            scores.readRow(row, buffer);
            for (int column = 0; column < buffer.length && instance.rowCapacity(row) > 0; column++) {
                boolean possible = buffer[column] != ScoreTable.IMPOSSIBLE && instance.columnCapacity(column) > 0;
                if (possible && duals.row(row) + duals.column(column) == 1) {
                    allowed[row][column / Long.SIZE] |= 1L << column;
                }
            }
        }
        for (int column = 0; column < criticalColumns.length; column++) {
            criticalColumns[column] = duals.column(column) > 0;
        }
    }

    boolean isCriticalRow(int row) {
        return criticalRows[row];
    }

    boolean isCriticalColumn(int column) {
        return criticalColumns[column];
    }

    /** The columns allowed for a row as bits, some of which may have a score to be avoided; not to be changed. */
    long[] allowed(int row) {
        return allowed[row];
    }

    boolean isAvoided(int score) {
        return avoided.get(score);
    }

    /** Allows no pair of a score from one (included) to another (excluded): none of them is needed. */
    void avoid(int from, int to) {
        avoided.set(from, to);
    }

    void forbid(int row, int column) {
        allowed[row][column / Long.SIZE] &= ~(1L << column);
    }

    void makeRowCritical(int row) {
        criticalRows[row] = true;
    }

    void makeColumnCritical(int column) {
        criticalColumns[column] = true;
    }
}
