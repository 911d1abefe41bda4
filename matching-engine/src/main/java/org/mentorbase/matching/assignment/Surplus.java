package org.mentorbase.matching.assignment;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.mentorbase.matching.score.ScoreTable;

/**
 * The sum over all possible pairs whose row and column have places of max(0, score − dual of the row − dual of the column).
 *
 * <p>Read once by rows, in as many threads as there are processors. In a table of bytes nearly all pairs have no surplus, so
 * eight at a time are compared with what their duals allow, and a row is added up only if one exceeds it.
 */
final class Surplus {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int CHUNK = 64;

    private final Instance instance;
    private final ScoreTable scores;
    private final Duals duals;
    private final boolean inBytes;
    /** By a row's dual, the highest score without surplus by column. */
    private final AtomicReferenceArray<byte[]> limits = new AtomicReferenceArray<>(Byte.MAX_VALUE + 1);

    Surplus(Instance instance, Duals duals) {
        this.instance = instance;
        this.scores = instance.scores();
        this.duals = duals;
        this.inBytes = scores.highest() <= Byte.MAX_VALUE;
    }

    long sum() {
        int rows = instance.rows();
        return IntStream.range(0, (rows + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToLong(chunk -> sum(chunk * CHUNK, Math.min(rows, (chunk + 1) * CHUNK)))
                .sum();
    }

    private long sum(int from, int to) {
        byte[] bytes = new byte[inBytes ? padded(scores.columns()) : 0];
        int[] ints = new int[scores.columns()];
        long sum = 0;
        for (int row = from; row < to; row++) {
            if (instance.rowCapacity(row) > 0 && !isWithinLimits(row, bytes)) {
                scores.readRow(row, ints);
                sum += sum(row, ints);
            }
        }
        return sum;
    }

    private long sum(int row, int[] ofRow) {
        long sum = 0;
        for (int column = 0; column < ofRow.length; column++) {
            if (ofRow[column] != ScoreTable.IMPOSSIBLE && instance.columnCapacity(column) > 0) {
                sum += Math.max(0, ofRow[column] - duals.row(row) - duals.column(column));
            }
        }
        return sum;
    }

    private boolean isWithinLimits(int row, byte[] ofRow) {
        long dual = duals.row(row);
        if (!inBytes || dual < 0) {
            return false;
        }
        byte[] limit = limitsFor((int) Math.min(dual, Byte.MAX_VALUE));
        scores.readRow(row, ofRow);
        long exceeding = 0;
        for (int column = 0; column < limit.length; column += Long.BYTES) {
            long score = (long) EIGHT.get(ofRow, column);
            long allowed = (long) EIGHT.get(limit, column);
            // The high bit of a byte is set in an impossible score, and remains in the difference of one within its
            // limit.
            exceeding |= ~((allowed | HIGH_BITS) - (score & ~HIGH_BITS)) & ~score;
        }
        return (exceeding & HIGH_BITS) == 0;
    }

    private byte[] limitsFor(int dual) {
        byte[] limit = limits.get(dual);
        if (limit == null) {
            limit = new byte[padded(scores.columns())];
            for (int column = 0; column < scores.columns(); column++) {
                limit[column] = (byte) Math.min(Byte.MAX_VALUE, dual + duals.column(column));
            }
            limits.set(dual, limit);
        }
        return limit;
    }

    private static int padded(int columns) {
        return (columns + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    }
}
