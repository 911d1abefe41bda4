package org.mentorbase.matching.assignment;

import java.util.Arrays;
import org.mentorbase.matching.score.ScoreTable;

/** Which rows and columns are paired. Unchanging; equal if the pairs are. */
public final class Assignment {

    /** The columns of row {@code r}, ascending, stand from {@code starts[r]} to before {@code starts[r + 1]}. */
    private final int[] starts;

    private final int[] columns;
    private final long total;

    private Assignment(int[] starts, int[] columns, long total) {
        this.starts = starts;
        this.columns = columns;
        this.total = total;
    }

    /**
     * The columns of every row.
     *
     * @param partners by row, in any order
     * @param scores what {@link #total()} adds up
     * @throws IllegalArgumentException if a column is named twice in a row, does not exist, or may not be paired with it
     */
    public static Assignment of(int[][] partners, ScoreTable scores) {
        int[] starts = new int[partners.length + 1];
        for (int row = 0; row < partners.length; row++) {
            starts[row + 1] = starts[row] + partners[row].length;
        }
        int[] columns = new int[starts[partners.length]];
        long total = 0;
        for (int row = 0; row < partners.length; row++) {
            int[] sorted = partners[row].clone();
            Arrays.sort(sorted);
            System.arraycopy(sorted, 0, columns, starts[row], sorted.length);
            total += scoreOf(row, sorted, scores);
        }
        return new Assignment(starts, columns, total);
    }

    /** At most one column for every row; a negative one means none. */
    public static Assignment ofSingles(int[] columnOfRow, ScoreTable scores) {
        int[][] partners = new int[columnOfRow.length][];
        Arrays.setAll(partners, row -> columnOfRow[row] < 0 ? new int[0] : new int[] {columnOfRow[row]});
        return of(partners, scores);
    }

    private static long scoreOf(int row, int[] sorted, ScoreTable scores) {
        long total = 0;
        for (int i = 0; i < sorted.length; i++) {
            int column = sorted[i];
            if (column < 0 || column >= scores.columns() || (i > 0 && sorted[i - 1] == column)) {
                throw new IllegalArgumentException("column " + column + " in row " + row);
            }
            int score = scores.score(row, column);
            if (score == ScoreTable.IMPOSSIBLE) {
                throw new IllegalArgumentException("impossible pair of row " + row + " and column " + column);
            }
            total += score;
        }
        return total;
    }

    public int rows() {
        return starts.length - 1;
    }

    /** The number of pairs. */
    public int size() {
        return columns.length;
    }

    /** The sum of the scores of all pairs. */
    public long total() {
        return total;
    }

    /** How many rows have at least one column. */
    public int covered() {
        int covered = 0;
        for (int row = 0; row < rows(); row++) {
            covered += count(row) > 0 ? 1 : 0;
        }
        return covered;
    }

    /** How many columns a row has. */
    public int count(int row) {
        return starts[row + 1] - starts[row];
    }

    /** The columns of a row, ascending. */
    public int[] columnsOf(int row) {
        return Arrays.copyOfRange(columns, starts[row], starts[row + 1]);
    }

    /** One of a row's columns. */
    public int columnOf(int row, int index) {
        if (index < 0 || index >= count(row)) {
            throw new IndexOutOfBoundsException("column " + index + " of the " + count(row) + " of row " + row);
        }
        return columns[starts[row] + index];
    }

    public boolean pairs(int row, int column) {
        return Arrays.binarySearch(columns, starts[row], starts[row + 1], column) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(columns, that.columns);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(columns);
    }

    @Override
    public String toString() {
        return size() + " pairs of total " + total;
    }
}
