package org.mentorbase.matching.assignment;

import org.mentorbase.matching.score.ScoredColumn;

/** Finds the best assignment of an instance, by the algorithm that suits it. The same instance gives the same assignment. */
public final class Assignments {

    private Assignments() {}

    /** The largest total score. No pair has to be made. */
    public static Optimum total(Instance instance) {
        if (!suitsDescent(instance)) {
            return general(instance, 0);
        }
        return new DescendingDual(instance).total();
    }

    /** First the most rows with at least one column, then the largest total score. */
    public static Optimum coverage(Instance instance) {
        long bonus = coverageBonus(instance);
        if (!suitsDescent(instance) || bonus > Integer.MAX_VALUE) {
            return general(instance, bonus);
        }
        return new DescendingDual(instance).coverage((int) bonus);
    }

    private static boolean suitsDescent(Instance instance) {
        return instance.hasSingleRows()
                && instance.scores().highest() <= Byte.MAX_VALUE
                && instance.columns() < ScoredColumn.MOST_COLUMNS;
    }

    /**
     * First the most rows with at least one column, then the best for the worst-off of them, then for the next, and so on, by
     * the score of a row's first partner. What places are left go to the largest total, the first partners given.
     */
    public static Assignment fair(Instance instance) {
        return new FairAssignment(instance).solve();
    }

    /**
     * More than covering one row more can cost: the change it takes is a path through the residual network that breaks at
     * most one pair of each row and of each column. So whatever is optimal with this bonus covers the most rows.
     */
    static long coverageBonus(Instance instance) {
        return 1 + (long) instance.scores().highest() * Math.min(instance.rows(), instance.columns());
    }

    static Optimum general(Instance instance, long bonus) {
        int[] rowCapacities = instance.usefulRowCapacities();
        int[] columnCapacities = instance.usefulColumnCapacities();
        ShortestAugmentingPaths paths = new ShortestAugmentingPaths(
                new ScoreLists(instance.scores(), columnCapacities, Links.none(instance)).listAll(),
                rowCapacities,
                columnCapacities,
                bonus);
        paths.solve();
        return new Optimum(Assignment.of(paths.links().partnersByRow(), instance.scores()), paths.duals());
    }
}
