package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mentorbase.matching.score.ScoreTable;

/**
 * For each row the columns of its highest scores, best first, listed only as far as they are asked for.
 *
 * <p>A list holds every column whose score is at least a bound. When a lower bound is needed the row is read again, and the list
 * grows several times as long as it was. So a row of a table that is worked out anew at every reading is read once or twice,
 * not once for every step of an algorithm; and what is kept are a few columns of each row instead of the table.
 */
final class Candidates {

    static final int MOST_COLUMNS = 1 << 24;

    private static final int COLUMN_BITS = 24;
    private static final int[] NONE = {};
    private static final int GROWTH = 4;
    /** A longer part of a row is not listed. */
    private static final int WORTH_A_LIST = 2;

    private static final int CHUNK = 64;

    private final ScoreTable scores;
    private final boolean[] excluded;
    private final boolean anyExcluded;
    private final int[][] lists;
    /** Whether a row's list holds all columns of this score and above. */
    private final byte[] from;

    /** @param columnCapacities columns without a place are in no list */
    Candidates(ScoreTable scores, int[] columnCapacities) {
        this.scores = scores;
        this.excluded = new boolean[scores.columns()];
        boolean any = false;
        for (int column = 0; column < excluded.length; column++) {
            excluded[column] = columnCapacities[column] == 0;
            any |= excluded[column];
        }
        this.anyExcluded = any;
        this.lists = new int[scores.rows()][];
        this.from = new byte[scores.rows()];
        Arrays.fill(lists, NONE);
        Arrays.fill(from, Byte.MAX_VALUE);
    }

    /** Lists at least so many columns of every row, or all it has, in as many threads as there are processors. */
    void listAll(int length) {
        int rows = lists.length;
        IntStream.range(0, (rows + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            Reading reading = new Reading();
            for (int row = chunk * CHUNK; row < Math.min(rows, (chunk + 1) * CHUNK); row++) {
                reading.list(row, Byte.MAX_VALUE, length);
            }
        });
    }

    Reading reading() {
        return new Reading();
    }

    /** Best first; the ones of equal scores by index. */
    int[] list(int row) {
        return lists[row];
    }

    static int scoreOf(int entry) {
        return entry >>> COLUMN_BITS;
    }

    static int columnOf(int entry) {
        return entry & (MOST_COLUMNS - 1);
    }

    /** What one thread needs to read rows. */
    final class Reading {

        private final byte[] buffer = new byte[scores.columns()];
        private final int[] counts = new int[1 << Byte.SIZE];

        /** True if the row's columns of a score and above are listed, or now have been; false if a list is not worth while. */
        boolean reach(int row, int score) {
            if (from[row] > score) {
                int length = GROWTH * lists[row].length;
                if (length > buffer.length / WORTH_A_LIST) {
                    return false;
                }
                list(row, score, length);
            }
            return true;
        }

        /** The scores of a row, until the next call; columns without a place are impossible. */
        byte[] read(int row) {
            scores.readRow(row, buffer);
            if (anyExcluded) {
                exclude();
            }
            return buffer;
        }

        private void list(int row, int score, int length) {
            read(row);
            count();
            int bound = Byte.MAX_VALUE + 1;
            int size = 0;
            while (bound > 0 && (bound > score || size < length)) {
                size += counts[--bound];
            }
            int[] list = new int[size];
            int start = 0;
            for (int value = Byte.MAX_VALUE; value >= bound; value--) {
                int count = counts[value];
                counts[value] = start;
                start += count;
            }
            for (int column = 0; column < buffer.length; column++) {
                int value = buffer[column];
                if (value >= bound) {
                    list[counts[value]++] = value << COLUMN_BITS | column;
                }
            }
            lists[row] = list;
            from[row] = (byte) bound;
        }

        private void exclude() {
            for (int column = 0; column < buffer.length; column++) {
                if (excluded[column]) {
                    buffer[column] = ScoreTable.IMPOSSIBLE;
                }
            }
        }

        private void count() {
            Arrays.fill(counts, 0);
            for (byte value : buffer) {
                counts[value & 0xFF]++;
            }
        }
    }
}
