package org.mentorbase.matching.assignment;

import java.util.Arrays;

/**
 * Problem: the largest total, or the largest coverage and then the largest total, where scores are small and no row has more
 * than one place; columns may have many.
 *
 * <p>Idea: all rows without a partner share one dual, which starts at the highest score and falls by one from phase to phase.
 * In a phase the tight pairs, those of reduced cost 0, receive as many partners as they can by depth-first searches with
 * look-ahead for a free place. What the searches that failed have visited has no way out: its rows' duals fall by one,
 * its columns' rise by one, and new pairs become tight. For the total the descent ends at 0, where being without a partner is
 * as good; for coverage it goes on, in as long steps as possible, until what has been visited has no way out at any price.
 *
 * <p>At most as many phases as there are scores, each O(p · t) for t tight pairs of the rows visited and p passes of the
 * search; O(n + m) space beside the candidates.
 *
 * <p>Scores are at most {@link Byte#MAX_VALUE}, row capacities at most 1.
 *
 * <p>Guarantee: exactly optimal; the duals prove it. Rows are tried by index, columns by falling score and then by index, so the
 * same input gives the same pairs.
 *
 * <p>H. W. Kuhn: The Hungarian method for the assignment problem. Naval Research Logistics Quarterly 2 (1955), <a
 * href="https://doi.org/10.1002/nav.3800020109">doi:10.1002/nav.3800020109</a>; A. Pothen, C.-J. Fan: Computing the block
 * triangular form of a sparse matrix. ACM Transactions on Mathematical Software 16 (1990), <a
 * href="https://doi.org/10.1145/98267.98287">doi:10.1145/98267.98287</a>.
 *
 * @see ShortestAugmentingPaths any scores, and any capacities of rows
 */
final class DescendingDual {

    private static final int NO_WAY_OUT = ReverseSearch.FAR;
    private static final int FEW_COLUMNS = 8;

    private final Instance instance;
    private final int[] rowDuals;
    private final int[] columnDuals;
    private final Partners partners;
    private final TightPairs tight;
    private final AugmentingSearch search;
    private final ReverseSearch reverse;

    private final int[] free;
    private int freeCount;
    /** The dual of all free rows. */
    private int dual;

    /** Of one row at a time. */
    private final byte[] scores;

    DescendingDual(Instance instance) {
        this.instance = instance;
        rowDuals = new int[instance.rows()];
        columnDuals = new int[instance.columns()];
        partners = new Partners(instance.rows(), instance.usefulColumnCapacities());
        tight = new TightPairs(instance, rowDuals, columnDuals);
        search = new AugmentingSearch(instance.rows(), instance.columns(), tight, partners);
        reverse = new ReverseSearch(instance, rowDuals, columnDuals, partners);
        scores = new byte[instance.columns()];
        free = new int[instance.rows()];
        for (int row = 0; row < instance.rows(); row++) {
            if (instance.rowCapacity(row) > 0) {
                free[freeCount++] = row;
                dual = Math.max(dual, tight.highest(row));
            }
        }
    }

    Optimum total() {
        descendToZero();
        return optimum(0);
    }

    /** @param bonus what a first partner earns beside the score: more than covering a row can cost */
    Optimum coverage(int bonus) {
        descendToZero();
        if (partners.isAnyPlaceLeft()) {
            descendAsFarAsNeeded();
            moveDuals(bonus + dual);
        } else {
            moveAllDuals(bonus + dual);
        }
        return optimum(bonus);
    }

    private void descendToZero() {
        while (dual > 0 && freeCount > 0) {
            int step = findPartners() ? reverse.step() : 1;
            moveDuals(Math.min(dual, step));
        }
    }

    /** Until no row is free, or nothing that has been visited has a way out. */
    private void descendAsFarAsNeeded() {
        int step = 0;
        while (freeCount > 0 && step < NO_WAY_OUT) {
            step = findPartners() ? reverse.step() : stepToNextTight();
            if (step < NO_WAY_OUT) {
                moveDuals(step);
            }
        }
    }

    /** True if what has no way out was found by going back from the places that are left. */
    private boolean findPartners() {
        for (int i = 0; i < freeCount; i++) {
            rowDuals[free[i]] = dual;
        }
        search.startPhase();
        int before = NO_WAY_OUT;
        while (freeCount > 0 && freeCount < before) {
            if (partners.openColumns() <= FEW_COLUMNS && reverse.findAll() && !isAnyFreeRowReached()) {
                search.buryAllBut(reverse::hasWay);
                return true;
            }
            before = freeCount;
            pass();
        }
        return false;
    }

    private boolean isAnyFreeRowReached() {
        return Arrays.stream(free, 0, freeCount).anyMatch(reverse::reaches);
    }

    private void pass() {
        search.startPass();
        int roots = freeCount;
        freeCount = 0;
        for (int i = 0; i < roots; i++) {
            int row = free[i];
            if (!tight.mayFind(row) || !search.augment(row)) {
                free[freeCount++] = row;
            }
        }
    }

    /** What is dead has no way out: its columns' duals rise; its rows' duals fall, and so do those of the free rows. */
    private void moveDuals(int by) {
        for (int i = 0; i < search.deadCount(); i++) {
            int column = search.deadColumn(i);
            columnDuals[column] += by;
            for (int k = 0; k < partners.count(column); k++) {
                rowDuals[partners.row(column, k)] -= by;
            }
        }
        dual -= by;
    }

    /** Where no column has a place left, nothing at all has a way out. */
    private void moveAllDuals(int by) {
        for (int row = 0; row < rowDuals.length; row++) {
            rowDuals[row] -= partners.isFree(row) ? 0 : by;
        }
        for (int column = 0; column < columnDuals.length; column++) {
            columnDuals[column] += by;
        }
        dual -= by;
    }

    /** How far the duals can move until a pair out of what is dead becomes tight. */
    private int stepToNextTight() {
        int step = NO_WAY_OUT;
        for (int i = 0; i < freeCount; i++) {
            step = Math.min(step, leastReducedCostOut(free[i]));
        }
        for (int i = 0; i < search.deadCount(); i++) {
            int column = search.deadColumn(i);
            for (int k = 0; k < partners.count(column); k++) {
                step = Math.min(step, leastReducedCostOut(partners.row(column, k)));
            }
        }
        return step;
    }

    private int leastReducedCostOut(int row) {
        instance.scores().readRow(row, scores);
        int least = NO_WAY_OUT;
        for (int column = 0; column < columnDuals.length; column++) {
            if (scores[column] >= 0 && !search.isDead(column) && instance.columnCapacity(column) > 0) {
                least = Math.min(least, rowDuals[row] + columnDuals[column] - scores[column]);
            }
        }
        return least;
    }

    private Optimum optimum(long bonus) {
        for (int i = 0; i < freeCount; i++) {
            rowDuals[free[i]] = dual;
        }
        Duals duals = new Duals(
                Arrays.stream(rowDuals).asLongStream().toArray(),
                Arrays.stream(columnDuals).asLongStream().toArray(),
                bonus);
        return new Optimum(Assignment.ofSingles(partners.columnOfRow(), instance.scores()), duals);
    }
}
