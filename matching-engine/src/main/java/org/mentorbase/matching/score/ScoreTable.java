package org.mentorbase.matching.score;

/**
 * The score of every pair of a row and a column: a whole number from 0 to {@link #highest()}, or {@link #IMPOSSIBLE}.
 *
 * <p>Read by rows, so that a table may be stored, or worked out whenever a row is read. Unchanging, and safe to be read by
 * several threads at once.
 */
public interface ScoreTable {

    /** In place of a score, for a row and a column that must not be paired. */
    int IMPOSSIBLE = -1;

    int rows();

    int columns();

    /** No score is above it; it need not be reached. */
    int highest();

    /**
     * Writes the scores of one row.
     *
     * @param into what is written, by column; not shorter than {@link #columns()}
     */
    void readRow(int row, int[] into);

    /**
     * The same in bytes, where {@link #highest()} is at most {@link Byte#MAX_VALUE}.
     *
     * @throws IllegalStateException if scores may be larger
     */
    void readRow(int row, byte[] into);

    /** One score, or {@link #IMPOSSIBLE}. */
    int score(int row, int column);

    /**
     * Writes the scores of one column.
     *
     * @param into what is written, by row; not shorter than {@link #rows()}
     */
    default void readColumn(int column, int[] into) {
        for (int row = 0; row < rows(); row++) {
            into[row] = score(row, column);
        }
    }

    /**
     * Reads rows for one thread, where {@link #highest()} is at most {@link Byte#MAX_VALUE}.
     *
     * @param withoutColumns that are not to be found
     */
    default ScoreReader reader(int[] withoutColumns) {
        return new ByteReader(this, withoutColumns);
    }
}
