package org.mentorbase.matching.assignment;

import java.util.Optional;
import org.mentorbase.matching.score.ScoreTable;

/**
 * Checks in one pass over all pairs that an assignment is within its instance and that its duals prove it optimal.
 *
 * <p>Weak duality is all it relies on (see {@link Duals}): whatever algorithm found the two, an assignment that keeps the
 * capacities and earns as much as the dual objective cannot be improved. O(n · m) time, a few rows of memory.
 */
public final class CertificateCheck {

    private final Instance instance;
    private final Assignment assignment;
    private final Duals duals;

    private CertificateCheck(Instance instance, Optimum optimum) {
        this.instance = instance;
        this.assignment = optimum.assignment();
        this.duals = optimum.duals();
    }

    /** What is wrong; empty if the assignment is proved to be optimal. */
    public static Optional<String> objection(Instance instance, Optimum optimum) {
        return new CertificateCheck(instance, optimum).objection();
    }

    /** What is wrong with the pairs alone; empty if all are possible and within the capacities. */
    public static Optional<String> objectionToPairs(Instance instance, Assignment assignment) {
        if (assignment.rows() != instance.rows()) {
            return Optional.of(assignment.rows() + " rows instead of " + instance.rows());
        }
        int[] counts = new int[instance.columns()];
        long total = 0;
        for (int row = 0; row < instance.rows(); row++) {
            if (assignment.count(row) > instance.rowCapacity(row)) {
                return Optional.of("row " + row + " has more partners than places");
            }
            for (int i = 0; i < assignment.count(row); i++) {
                int column = assignment.columnOf(row, i);
                int score = column < instance.columns() ? instance.scores().score(row, column) : ScoreTable.IMPOSSIBLE;
                if (score == ScoreTable.IMPOSSIBLE || ++counts[column] > instance.columnCapacity(column)) {
                    return Optional.of("row " + row + " must not have column " + column);
                }
                total += score;
            }
        }
        return total == assignment.total() ? Optional.empty() : Optional.of("the total is " + total);
    }

    private Optional<String> objection() {
        return objectionToPairs(instance, assignment).or(this::objectionToDuals);
    }

    private Optional<String> objectionToDuals() {
        if (duals.rows() != instance.rows() || duals.columns() != instance.columns() || duals.bonus() < 0) {
            return Optional.of("the duals are of another instance");
        }
        for (int column = 0; column < instance.columns(); column++) {
            if (duals.column(column) < 0) {
                return Optional.of("the dual of column " + column + " is negative");
            }
        }
        long earned = assignment.total() + duals.bonus() * assignment.covered();
        long bound = boundOfPlaces() + new Surplus(instance, duals).sum();
        return earned == bound
                ? Optional.empty()
                : Optional.of("the assignment earns " + earned + " and the bound is " + bound);
    }

    private long boundOfPlaces() {
        long bound = 0;
        for (int row = 0; row < instance.rows(); row++) {
            int places = Math.min(instance.rowCapacity(row), instance.columns());
            if (places > 0) {
                bound += Math.max(0, duals.row(row) + duals.bonus());
                bound += (places - 1) * Math.max(0, duals.row(row));
            }
        }
        for (int column = 0; column < instance.columns(); column++) {
            bound += Math.min(instance.columnCapacity(column), instance.rows()) * duals.column(column);
        }
        return bound;
    }
}
