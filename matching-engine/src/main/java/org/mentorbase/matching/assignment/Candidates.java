package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mentorbase.matching.score.ColumnNumbers;
import org.mentorbase.matching.score.ScoreReader;
import org.mentorbase.matching.score.ScoreTable;

/**
 * For each row the columns of its highest scores, best first, listed only as far as they are asked for.
 *
 * <p>A list holds every column whose score is at least a bound. When a lower bound is needed the row is read again, and the list
 * grows several times as long as it was. So a row of a table that is worked out anew at every reading is read once or twice,
 * not once for every step of an algorithm; and what is kept are a few columns of each row instead of the table.
 */
final class Candidates {

    private static final int[] NONE = {};
    private static final int GROWTH = 4;
    private static final int LEAST_LENGTH = 32;
    private static final int FIRST_SHARE = 64;
    private static final int LONGEST_SHARE = 2;
    private static final int MOST_OF_ALL_ROWS = 1 << 28;

    private static final int CHUNK = 64;
    /** So few pairs are seen to before another thread has begun. */
    private static final int LITTLE = 1 << 18;

    private final ScoreTable scores;
    private final int[] excluded;
    /** A list of this length does not grow. */
    private final int longest;

    private final int[][] lists;
    /** Whether a row's list holds all columns of this score and above. */
    private final byte[] from;

    /** @param columnCapacities columns without a place are in no list */
    Candidates(ScoreTable scores, int[] columnCapacities) {
        this.scores = scores;
        this.excluded = IntStream.range(0, scores.columns())
                .filter(column -> columnCapacities[column] == 0)
                .toArray();
        this.longest = Math.max(
                LEAST_LENGTH,
                Math.min(scores.columns() / LONGEST_SHARE, MOST_OF_ALL_ROWS / Math.max(1, scores.rows())));
        this.lists = new int[scores.rows()][];
        this.from = new byte[scores.rows()];
        Arrays.fill(lists, NONE);
        Arrays.fill(from, Byte.MAX_VALUE);
    }

    /** Lists some columns of every row. */
    void listAll() {
        int first = Math.max(LEAST_LENGTH, Math.min(scores.columns() / FIRST_SHARE, longest / 2));
        inParallel(
                IntStream.range(0, lists.length).toArray(), (row, reading) -> reading.list(row, Byte.MAX_VALUE, first));
    }

    interface Work {
        void on(int row, Reading reading);
    }

    /** In as many threads as there are processors, if there is enough to do; no two share a row. */
    void inParallel(int[] rows, Work work) {
        IntStream chunks = IntStream.range(0, (rows.length + CHUNK - 1) / CHUNK);
        boolean isLittle = (long) rows.length * scores.columns() < LITTLE;
        (isLittle ? chunks : chunks.parallel()).forEach(chunk -> {
            Reading reading = new Reading();
            for (int i = chunk * CHUNK; i < Math.min(rows.length, (chunk + 1) * CHUNK); i++) {
                work.on(rows[i], reading);
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

    /** All columns of a row with this score and above are listed. */
    int from(int row) {
        return from[row];
    }

    /** What one thread needs to read rows. */
    final class Reading {

        private final ScoreReader reader = scores.reader(excluded);

        /** True if the row's columns of a score and above are listed, or now have been; false if a list is not worth while. */
        boolean reach(int row, int score) {
            int listed = lists[row].length;
            if (from[row] <= score) {
                return true;
            }
            if (listed >= longest) {
                return false;
            }
            list(row, score, Math.min(GROWTH * listed, longest));
            return true;
        }

        private void list(int row, int score, int length) {
            lists[row] = reader.best(row, score, length);
            from[row] = (byte) reader.bestFrom();
        }

        /** Whatever is listed, the columns of a row whose score is what the numbers say. */
        int[] equal(int row, ColumnNumbers numbers) {
            return reader.equal(row, numbers);
        }
    }
}
