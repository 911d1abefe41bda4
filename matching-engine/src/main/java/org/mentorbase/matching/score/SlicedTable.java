package org.mentorbase.matching.score;

import static com.google.common.base.Preconditions.checkState;

import java.util.function.Function;
import java.util.function.Supplier;

/** Works a row out whenever it is read. */
final class SlicedTable implements ScoreTable {

    private final CompiledScores scores;
    private final Supplier<CompiledScores> transposed;
    private final ScoreTable asked;
    private final Function<RowReader, Sliced> what;
    private final ThreadLocal<RowReader> reader;
    private final int highest;

    /**
     * @param transposed the same with rows as columns
     * @param asked for single scores
     * @param what is read of a row
     */
    SlicedTable(
            CompiledScores scores,
            Supplier<CompiledScores> transposed,
            ScoreTable asked,
            Function<RowReader, Sliced> what) {
        this.scores = scores;
        this.transposed = transposed;
        this.asked = asked;
        this.what = what;
        this.reader = ThreadLocal.withInitial(scores::reader);
        this.highest = asked.highest();
    }

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
        return highest;
    }

    @Override
    public void readRow(int row, int[] into) {
        RowReader read = reader.get();
        read.read(row);
        Spread.numbers(what.apply(read), read.possible(), into, columns());
    }

    @Override
    public void readRow(int row, byte[] into) {
        checkState(highest() <= Byte.MAX_VALUE, "scores up to %s are no bytes", highest());
        RowReader read = reader.get();
        read.read(row);
        Spread.numbers(what.apply(read), read.possible(), into, columns());
    }

    @Override
    public int score(int row, int column) {
        return asked.score(row, column);
    }

    @Override
    public void readColumn(int column, int[] into) {
        RowReader columns = transposed.get().reader();
        columns.read(column);
        Spread.numbers(what.apply(columns), columns.possible(), into, rows());
    }

    @Override
    public ScoreReader reader(int[] withoutColumns) {
        checkState(highest() <= Byte.MAX_VALUE, "scores up to %s are no bytes", highest());
        return new SlicedReader(reader.get(), what, columns(), withoutColumns);
    }
}
