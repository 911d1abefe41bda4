package org.mentorbase.matching.score;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Keeps every row in bytes once it has been read; two threads that read one at once keep the same. */
final class KeptRows implements ScoreTable {

    private static final long MOST_BYTES = 1L << 27;

    private final ScoreTable table;
    private final AtomicReferenceArray<byte @Nullable []> kept;

    KeptRows(ScoreTable table) {
        this.table = table;
        this.kept = new AtomicReferenceArray<>(table.rows());
    }

    /** Whether the table is of bytes, and small beside the memory that there is. */
    static boolean fit(ScoreTable table) {
        return table.highest() <= Byte.MAX_VALUE
                && (long) table.rows() * table.columns()
                        <= Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 16);
    }

    private byte[] row(int row) {
        byte[] known = kept.get(row);
        if (known != null) {
            return known;
        }
        byte[] read = new byte[columns()];
        table.readRow(row, read);
        kept.set(row, read);
        return read;
    }

    @Override
    public int rows() {
        return table.rows();
    }

    @Override
    public int columns() {
        return table.columns();
    }

    @Override
    public int highest() {
        return table.highest();
    }

    @Override
    public void readRow(int row, int[] into) {
        byte[] scores = row(row);
        for (int column = 0; column < scores.length; column++) {
            into[column] = scores[column];
        }
    }

    @Override
    public void readRow(int row, byte[] into) {
        System.arraycopy(row(row), 0, into, 0, columns());
    }

    @Override
    public int score(int row, int column) {
        byte[] known = kept.get(row);
        return known == null ? table.score(row, column) : known[column];
    }

    @Override
    public void readColumn(int column, int[] into) {
        table.readColumn(column, into);
    }

    @Override
    public ScoreReader reader(int[] withoutColumns) {
        return table.reader(withoutColumns);
    }
}
