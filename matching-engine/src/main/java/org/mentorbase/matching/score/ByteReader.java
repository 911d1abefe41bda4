package org.mentorbase.matching.score;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads all bytes of a row. */
final class ByteReader implements ScoreReader {

    private static final int SAMPLE = 256;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = ONES << 7;

    private final ScoreTable table;
    private final int[] without;
    private final byte[] scores;
    private final int[] counts = new int[Byte.MAX_VALUE + 1];
    private final ScoreList list = new ScoreList();
    private int from;

    ByteReader(ScoreTable table, int[] without) {
        this.table = table;
        this.without = without;
        this.scores = new byte[(table.columns() + Long.BYTES - 1) / Long.BYTES * Long.BYTES];
    }

    private void read(int row) {
        table.readRow(row, scores);
        Arrays.fill(scores, table.columns(), scores.length, (byte) ScoreTable.IMPOSSIBLE);
        for (int column : without) {
            scores[column] = ScoreTable.IMPOSSIBLE;
        }
    }

    @Override
    public int[] best(int row, int score, int enough) {
        read(row);
        from = Math.min(score, likelyBound(enough));
        findFrom(from);
        while (list.size() < enough && from > 0) {
            from = Math.max(0, from - 1 - from / 8);
            findFrom(from);
        }
        return list.sorted();
    }

    @Override
    public int bestFrom() {
        return from;
    }

    /** The score from which on there seem to be enough, by looking at some of them. */
    private int likelyBound(int enough) {
        Arrays.fill(counts, 0);
        int columns = table.columns();
        int step = 1 + columns / SAMPLE;
        for (int column = 0; column < columns; column += step) {
            if (scores[column] > 0) {
                counts[scores[column]]++;
            }
        }
        int bound = Byte.MAX_VALUE;
        for (int size = counts[bound] * step; bound > 0 && size < enough + enough / 4; size += counts[bound] * step) {
            bound--;
        }
        return bound;
    }

    /** Finds the scores of at least a bound, eight at a time: the high bit of a byte tells it. */
    private void findFrom(int bound) {
        list.clear();
        long complement = ONES * (Byte.MAX_VALUE + 1 - bound);
        for (int start = 0; start < scores.length; start += Long.BYTES) {
            long eight = (long) EIGHT.get(scores, start);
            long reaching = ((eight & ~HIGH_BITS) + complement) & ~eight & HIGH_BITS;
            for (; reaching != 0; reaching &= reaching - 1) {
                int column = start + Long.numberOfTrailingZeros(reaching) / Byte.SIZE;
                list.add(scores[column], column);
            }
        }
    }

    @Override
    public int[] equal(int row, ColumnNumbers numbers) {
        read(row);
        list.clear();
        for (int column = 0; column < table.columns(); column++) {
            if (scores[column] == numbers.number(column)) {
                list.add(0, column);
            }
        }
        return list.unsorted();
    }

    @Override
    public boolean isWithin(int row, ColumnNumbers numbers) {
        read(row);
        for (int column = 0; column < table.columns(); column++) {
            if (scores[column] > numbers.number(column)) {
                return false;
            }
        }
        return true;
    }
}
