package org.mentorbase.matching.stable;

import java.util.Arrays;
import java.util.function.Consumer;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.score.ScoreTable;

/**
 * Every stable assignment of a small market whose rows have one place at most, one after the other. What is begun is left as
 * soon as somebody is sure to block it. Scores that are equal are decided by the lower index.
 */
final class StableAssignments {

    static final int NOBODY = -1;

    private final Market market;
    private final Instance instance;
    private final Consumer<int[]> visitor;
    private final int[] columns;

    private StableAssignments(Market market, Consumer<int[]> visitor) {
        this.market = market;
        this.instance = market.rowSide();
        this.visitor = visitor;
        columns = new int[instance.rows()];
        Arrays.fill(columns, NOBODY);
    }

    /** @param visitor gets the column of each row, or {@link #NOBODY} */
    static void of(Market market, Consumer<int[]> visitor) {
        new StableAssignments(market, visitor).from(0);
    }

    private void from(int row) {
        if (row == columns.length) {
            visitor.accept(columns.clone());
            return;
        }
        for (int column = NOBODY; column < instance.columns(); column++) {
            columns[row] = column;
            if ((column == NOBODY || hasPlaces(row)) && !isBlocked(row)) {
                from(row + 1);
            }
        }
        columns[row] = NOBODY;
    }

    private boolean hasPlaces(int row) {
        int column = columns[row];
        long taken = Arrays.stream(columns, 0, row + 1)
                .filter(other -> other == column)
                .count();
        return market.isPossible(row, column)
                && instance.rowCapacity(row) > 0
                && taken <= instance.columnCapacity(column);
    }

    /** Whether one of the rows up to the last would rather have a column that can never be full of better ones. */
    private boolean isBlocked(int last) {
        for (int row = 0; row <= last; row++) {
            for (int column = 0; column < instance.columns(); column++) {
                if (instance.rowCapacity(row) > 0
                        && market.isPossible(row, column)
                        && prefers(row, column)
                        && betterRows(row, column, last) < instance.columnCapacity(column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean prefers(int row, int column) {
        int own = columns[row];
        return own == NOBODY || rank(market.rowScores(), row, column, column) < rank(market.rowScores(), row, own, own);
    }

    /** How many the column has, or may still get, whom it wants more than the row. */
    private int betterRows(int row, int column, int last) {
        int better = 0;
        for (int other = 0; other < columns.length; other++) {
            boolean mayBeThere = other > last
                    ? instance.rowCapacity(other) > 0 && market.isPossible(other, column)
                    : columns[other] == column;
            if (mayBeThere
                    && rank(market.columnScores(), other, column, other)
                            < rank(market.columnScores(), row, column, row)) {
                better++;
            }
        }
        return better;
    }

    /** The lower, the more wanted. */
    static long rank(ScoreTable scores, int row, int column, int index) {
        return -1_000L * scores.score(row, column) + index;
    }
}
