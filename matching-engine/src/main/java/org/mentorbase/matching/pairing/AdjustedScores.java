package org.mentorbase.matching.pairing;

import com.google.common.collect.ImmutableSetMultimap;
import org.mentorbase.matching.score.ScoreTable;

/**
 * A table of scores in which some pairs are impossible and others are worth more.
 *
 * @param totals by which the minimum is judged; the scores themselves, or those of both sides together
 * @param blocked columns that are impossible, by row
 * @param kept columns that are worth more, by row
 * @param bonus how much more
 */
record AdjustedScores(
        ScoreTable scores,
        ScoreTable totals,
        int minimum,
        ImmutableSetMultimap<Integer, Integer> blocked,
        ImmutableSetMultimap<Integer, Integer> kept,
        int bonus)
        implements ScoreTable {

    @Override
    public int rows() {
        return scores.rows();
    }

    @Override
    public int columns() {
        return scores.columns();
    }

    @Override
    public int highest() {
        return scores.highest() + (kept.isEmpty() ? 0 : bonus);
    }

    @Override
    public void readRow(int row, int[] into) {
        scores.readRow(row, into);
        if (minimum > 0) {
            int[] total = new int[columns()];
            totals.readRow(row, total);
            for (int column = 0; column < total.length; column++) {
                into[column] = total[column] < minimum ? IMPOSSIBLE : into[column];
            }
        }
        for (int column : blocked.get(row)) {
            into[column] = IMPOSSIBLE;
        }
        for (int column : kept.get(row)) {
            into[column] += into[column] == IMPOSSIBLE ? 0 : bonus;
        }
    }

    @Override
    public void readRow(int row, byte[] into) {
        if (highest() > Byte.MAX_VALUE) {
            throw new IllegalStateException("scores up to " + highest() + " are no bytes");
        }
        if (minimum > 0) {
            int[] wide = new int[columns()];
            readRow(row, wide);
            for (int column = 0; column < wide.length; column++) {
                into[column] = (byte) wide[column];
            }
            return;
        }
        scores.readRow(row, into);
        for (int column : blocked.get(row)) {
            into[column] = IMPOSSIBLE;
        }
        for (int column : kept.get(row)) {
            into[column] += (byte) (into[column] == IMPOSSIBLE ? 0 : bonus);
        }
    }

    @Override
    public int score(int row, int column) {
        int score = scores.score(row, column);
        if (score == IMPOSSIBLE
                || (minimum > 0 && totals.score(row, column) < minimum)
                || blocked.containsEntry(row, column)) {
            return IMPOSSIBLE;
        }
        return kept.containsEntry(row, column) ? score + bonus : score;
    }

    @Override
    public void readColumn(int column, int[] into) {
        scores.readColumn(column, into);
        if (minimum > 0) {
            int[] total = new int[rows()];
            totals.readColumn(column, total);
            for (int row = 0; row < total.length; row++) {
                into[row] = total[row] < minimum ? IMPOSSIBLE : into[row];
            }
        }
        for (int row : blocked.inverse().get(column)) {
            into[row] = IMPOSSIBLE;
        }
        for (int row : kept.inverse().get(column)) {
            into[row] += into[row] == IMPOSSIBLE ? 0 : bonus;
        }
    }
}
