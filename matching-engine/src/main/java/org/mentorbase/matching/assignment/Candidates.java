package org.mentorbase.matching.assignment;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
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
    private static final int LEAST_LENGTH = 32;
    private static final int FIRST_SHARE = 64;
    private static final int LONGEST_SHARE = 2;
    private static final int MOST_OF_ALL_ROWS = 1 << 28;

    private static final int CHUNK = 64;
    private static final int SAMPLE = 256;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;

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
        inChunks((reading, row) -> reading.list(row, Byte.MAX_VALUE, first));
    }

    /** Lists what each row has of a score of its own and above, as far as that is worth a list. */
    void reachAll(IntUnaryOperator scoreOfRow) {
        inChunks((reading, row) -> reading.reach(row, scoreOfRow.applyAsInt(row)));
    }

    private interface Listing {
        void list(Reading reading, int row);
    }

    /** In as many threads as there are processors; no two share a row. */
    private void inChunks(Listing listing) {
        int rows = lists.length;
        IntStream.range(0, (rows + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            Reading reading = new Reading();
            for (int row = chunk * CHUNK; row < Math.min(rows, (chunk + 1) * CHUNK); row++) {
                listing.list(reading, row);
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

        private final byte[] buffer = new byte[padded(scores.columns())];
        private final int[] counts = new int[Byte.MAX_VALUE + 1];
        private int[] found = new int[256];

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

        /** The scores of a row, until the next call; columns without a place are impossible. */
        byte[] read(int row) {
            scores.readRow(row, buffer);
            Arrays.fill(buffer, scores.columns(), buffer.length, (byte) ScoreTable.IMPOSSIBLE);
            for (int column : excluded) {
                buffer[column] = ScoreTable.IMPOSSIBLE;
            }
            return buffer;
        }

        private void list(int row, int score, int length) {
            read(row);
            int bound = Math.min(score, likelyBound(length));
            int size = find(bound);
            while (size < length && bound > 0) {
                bound = Math.max(0, bound - 1 - bound / 8);
                size = find(bound);
            }
            lists[row] = sorted(size, bound);
            from[row] = (byte) bound;
        }

        /** The score from which on there seem to be enough, by looking at some of them. */
        private int likelyBound(int length) {
            Arrays.fill(counts, 0);
            int columns = scores.columns();
            int step = 1 + columns / SAMPLE;
            for (int column = 0; column < columns; column += step) {
                if (buffer[column] > 0) {
                    counts[buffer[column]]++;
                }
            }
            int bound = Byte.MAX_VALUE;
            int enough = length + length / 4;
            for (int size = counts[bound] * step; bound > 0 && size < enough; size += counts[bound] * step) {
                bound--;
            }
            return bound;
        }

        /** Finds the scores of at least a bound, eight at a time: the high bit of a byte tells it. */
        private int find(int bound) {
            long complement = ONES * (Byte.MAX_VALUE + 1 - bound);
            int size = 0;
            for (int start = 0; start < buffer.length; start += Long.BYTES) {
                long eight = (long) EIGHT.get(buffer, start);
                long reaching = ((eight & ~HIGH_BITS) + complement) & ~eight & HIGH_BITS;
                while (reaching != 0) {
                    if (size == found.length) {
                        found = Arrays.copyOf(found, 2 * size);
                    }
                    int column = start + Long.numberOfTrailingZeros(reaching) / Byte.SIZE;
                    found[size++] = buffer[column] << COLUMN_BITS | column;
                    reaching &= reaching - 1;
                }
            }
            return size;
        }

        private int[] sorted(int size, int bound) {
            Arrays.fill(counts, bound, counts.length, 0);
            for (int i = 0; i < size; i++) {
                counts[scoreOf(found[i])]++;
            }
            int start = 0;
            for (int value = Byte.MAX_VALUE; value >= bound; value--) {
                int count = counts[value];
                counts[value] = start;
                start += count;
            }
            int[] list = new int[size];
            for (int i = 0; i < size; i++) {
                list[counts[scoreOf(found[i])]++] = found[i];
            }
            return list;
        }
    }

    private static int padded(int columns) {
        return (columns + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    }
}
