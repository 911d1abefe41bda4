package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.mentorbase.matching.score.ColumnNumbers;
import org.mentorbase.matching.score.ScoreReader;
import org.mentorbase.matching.score.ScoreTable;

/**
 * The sum over all possible pairs whose row and column have places of max(0, score − dual of the row − dual of the column).
 *
 * <p>Read once by rows, in as many threads as there are processors. Where scores are small, nearly all pairs have no surplus, so
 * many at a time are compared with what their duals allow, and a row is added up only if one exceeds it.
 */
final class Surplus {

    private static final int CHUNK = 64;
    private static final int[] ALL_COLUMNS = {};

    private final Instance instance;
    private final ScoreTable scores;
    private final Duals duals;
    private final boolean isSmall;
    /** By a row's dual, the highest scores without surplus. */
    private final Map<Long, ColumnNumbers> limits = new ConcurrentHashMap<>();

    Surplus(Instance instance, Duals duals) {
        this.instance = instance;
        this.scores = instance.scores();
        this.duals = duals;
        this.isSmall = scores.highest() <= Byte.MAX_VALUE;
    }

    long sum() {
        int rows = instance.rows();
        return IntStream.range(0, (rows + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToLong(chunk -> sum(chunk * CHUNK, Math.min(rows, (chunk + 1) * CHUNK)))
                .sum();
    }

    private long sum(int from, int to) {
        Optional<ScoreReader> reader = isSmall ? Optional.of(scores.reader(ALL_COLUMNS)) : Optional.empty();
        int[] ofRow = new int[scores.columns()];
        long sum = 0;
        for (int row = from; row < to; row++) {
            if (instance.rowCapacity(row) > 0 && !(reader.isPresent() && isWithinLimits(row, reader.get()))) {
                scores.readRow(row, ofRow);
                sum += sum(row, ofRow);
            }
        }
        return sum;
    }

    private boolean isWithinLimits(int row, ScoreReader reader) {
        long dual = duals.row(row);
        return dual >= 0 && reader.isWithin(row, limits.computeIfAbsent(Math.min(dual, Byte.MAX_VALUE), this::limits));
    }

    private ColumnNumbers limits(long dual) {
        int[] numbers = new int[scores.columns()];
        Arrays.setAll(numbers, column -> (int) Math.min(ColumnNumbers.BEYOND, dual + duals.column(column)));
        return new ColumnNumbers(numbers);
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
}
