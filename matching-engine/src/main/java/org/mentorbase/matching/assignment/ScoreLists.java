package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mentorbase.matching.score.ScoreTable;

/**
 * For each row its columns and their scores, of any size, best first, listed only as far as they are asked for. Columns that are
 * impossible or have no place are in no list. A row is read again whenever its list becomes four times as long.
 *
 * @see Candidates scores that fit a byte
 */
final class ScoreLists {

    private static final int FIRST_SIZE = 32;
    private static final int GROWTH = 4;
    private static final int BUCKET_BITS = 8;
    private static final int CHUNK = 64;

    private final ScoreTable scores;
    private final int[] columnCapacities;
    private final Links excluded;
    private final int shift;
    /** By row, the scores and columns as one number each, so that higher scores and then lower columns come first. */
    private final long[][] keys;

    /** The lowest score that is listed. */
    private final int[] from;

    private final int[] buffer;

    /** @param excluded pairs that cannot be made */
    ScoreLists(ScoreTable scores, int[] columnCapacities, Links excluded) {
        this.scores = scores;
        this.columnCapacities = columnCapacities;
        this.excluded = excluded;
        this.shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(scores.highest()) - BUCKET_BITS);
        this.keys = new long[scores.rows()][];
        this.from = new int[scores.rows()];
        this.buffer = new int[scores.columns()];
        Arrays.fill(keys, new long[0]);
        Arrays.fill(from, scores.highest() + 1);
    }

    /** Lists the first columns of every row, in as many threads as there are processors. */
    ScoreLists listAll() {
        IntStream.range(0, (scores.rows() + CHUNK - 1) / CHUNK).parallel().forEach(this::listChunk);
        return this;
    }

    private void listChunk(int chunk) {
        int[] own = new int[scores.columns()];
        for (int row = chunk * CHUNK; row < Math.min(scores.rows(), (chunk + 1) * CHUNK); row++) {
            extend(row, own);
        }
    }

    int rows() {
        return scores.rows();
    }

    int columns() {
        return scores.columns();
    }

    /** The column at an index of a row's list. */
    int column(int row, int index) {
        return (int) keys[row][index];
    }

    /** The score at an index of a row's list. */
    long score(int row, int index) {
        return scores.highest() - (keys[row][index] >>> Integer.SIZE);
    }

    /** True if a row has so many columns; lists more of them if needed. */
    boolean hasColumn(int row, int index) {
        while (index >= keys[row].length && from[row] > 0) {
            extend(row, buffer);
        }
        return index < keys[row].length;
    }

    long scoreOfPair(int row, int column) {
        return scores.score(row, column);
    }

    private void extend(int row, int[] ofRow) {
        read(row, ofRow);
        int upTo = from[row];
        int least = nextBound(ofRow, upTo, Math.max(FIRST_SIZE, GROWTH * keys[row].length));
        long[] more = new long[ofRow.length];
        int count = 0;
        for (int column = 0; column < ofRow.length; column++) {
            int score = ofRow[column];
            if (score >= least && score < upTo) {
                more[count++] = (long) (scores.highest() - score) << Integer.SIZE | column;
            }
        }
        Arrays.sort(more, 0, count);
        int listed = keys[row].length;
        keys[row] = Arrays.copyOf(keys[row], listed + count);
        System.arraycopy(more, 0, keys[row], listed, count);
        from[row] = least;
    }

    private void read(int row, int[] ofRow) {
        scores.readRow(row, ofRow);
        for (int column = 0; column < ofRow.length; column++) {
            if (columnCapacities[column] == 0) {
                ofRow[column] = ScoreTable.IMPOSSIBLE;
            }
        }
        for (int i = 0; i < excluded.rowCount(row); i++) {
            ofRow[excluded.column(row, i)] = ScoreTable.IMPOSSIBLE;
        }
    }

    /** A score below the last bound from which on there are enough columns, found by counting in buckets. */
    private int nextBound(int[] ofRow, int upTo, int wanted) {
        int[] counts = new int[(scores.highest() >> shift) + 1];
        for (int score : ofRow) {
            if (score >= 0 && score < upTo) {
                counts[score >> shift]++;
            }
        }
        int bucket = counts.length - 1;
        int size = counts[bucket];
        while (bucket > 0 && size < wanted) {
            size += counts[--bucket];
        }
        return bucket << shift;
    }
}
