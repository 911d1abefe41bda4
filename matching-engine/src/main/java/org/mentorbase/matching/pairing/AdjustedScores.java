package org.mentorbase.matching.pairing;

import com.google.common.collect.ImmutableSetMultimap;
import org.mentorbase.matching.score.ScoreTable;

/**
 * A table of scores in which some pairs are impossible and others are worth more.
 *
 * @param totals by which the minimum is judged; the scores themselves, or those of both sides together
 * @param blocked columns that are impossible, by row
 * @param kept columns that are worth more, by row; where there are any, all scores count double, so that a half point decides
 * @param gain a kept pair is worth this and a half point more: whoever gives it up gains more than this
 */
record AdjustedScores(
        ScoreTable scores,
        ScoreTable totals,
        int minimum,
        ImmutableSetMultimap<Integer, Integer> blocked,
        ImmutableSetMultimap<Integer, Integer> kept,
        int gain)
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
        return kept.isEmpty() ? scores.highest() : worth(scores.highest(), true);
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
        if (!kept.isEmpty()) {
            for (int column = 0; column < columns(); column++) {
                into[column] = worth(into[column], kept.containsEntry(row, column));
            }
        }
    }

    @Override
    public void readRow(int row, byte[] into) {
        if (highest() > Byte.MAX_VALUE) {
            throw new IllegalStateException("scores up to " + highest() + " are no bytes");
        }
        if (minimum > 0 || !kept.isEmpty()) {
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
    }

    @Override
    public int score(int row, int column) {
        int score = scores.score(row, column);
        if (score == IMPOSSIBLE
                || (minimum > 0 && totals.score(row, column) < minimum)
                || blocked.containsEntry(row, column)) {
            return IMPOSSIBLE;
        }
        return kept.isEmpty() ? score : worth(score, kept.containsEntry(row, column));
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
        if (!kept.isEmpty()) {
            for (int row = 0; row < rows(); row++) {
                into[row] = worth(into[row], kept.containsEntry(row, column));
            }
        }
    }

    private int worth(int score, boolean isKept) {
        return score == IMPOSSIBLE ? IMPOSSIBLE : 2 * score + (isKept ? 2 * gain + 1 : 0);
    }
}
