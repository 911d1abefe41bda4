package org.mentorbase.matching.stable;

import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.score.ScoreTable;

/**
 * Rows and columns of which each would rather have whom it scores higher itself.
 *
 * <p>A pair is possible if it is in both tables. Preferences that a score leaves open are decided for the lower index, so that
 * they are strict.
 *
 * @param rowSide the scores that rows give, and the capacities of both sides
 * @param columnScores the scores that columns give; by row and column like the others
 */
public record Market(Instance rowSide, ScoreTable columnScores) {

    public Market {
        if (columnScores.rows() != rowSide.rows() || columnScores.columns() != rowSide.columns()) {
            throw new IllegalArgumentException("tables of " + rowSide.rows() + " × " + rowSide.columns() + " and "
                    + columnScores.rows() + " × " + columnScores.columns());
        }
    }

    /** Both sides give the same scores. */
    public static Market ofSharedScores(Instance instance) {
        return new Market(instance, instance.scores());
    }

    ScoreTable rowScores() {
        return rowSide.scores();
    }

    boolean isPossible(int row, int column) {
        return rowScores().score(row, column) != ScoreTable.IMPOSSIBLE
                && columnScores.score(row, column) != ScoreTable.IMPOSSIBLE;
    }
}
