package org.mentorbase.matching.assignment;

import java.util.Arrays;

/**
 * Problem: among the assignments that cover the most rows, the best for the worst-off covered row, then for the next, and so
 * on: the scores of the rows' partners, sorted upwards, are lexicographically largest.
 *
 * <p>Idea: the number of covered rows is the same for all, so this is the fewest pairs of the lowest score, then the fewest of
 * the second lowest, and so on. The duals of one optimal assignment describe all of them, see {@link OptimalFace}. So the face
 * of the largest coverage is narrowed score by score, and an assignment of it improved along, see {@link LevelImprovement}.
 * Scores between those that occur need not occur, and are avoided from then on without a search.
 *
 * <p>At most as many shortest paths as there are pairs of the scores improved, each O(n · m · log m) time; O(n · m) bits.
 *
 * <p>A row with more places gets its first partner in this way; the other places are then filled for the largest total, the
 * first partners given. The best for the worst-off row by the sum of all its partners' scores would be NP-hard (it contains the
 * Santa Claus problem).
 *
 * <p>Guarantee: exact for the first partners; the largest total for the others. The same input gives the same pairs.
 *
 * <p>C.-C. Huang, T. Kavitha, K. Mehlhorn, D. Michail: Fair matchings and related problems. Algorithmica 74 (2016),
 * <a href="https://doi.org/10.1007/s00453-015-9994-9">doi:10.1007/s00453-015-9994-9</a>.
 *
 * @see Assignments#coverage the largest total instead of fairness
 */
final class FairAssignment {

    private final Instance instance;

    FairAssignment(Instance instance) {
        this.instance = instance;
    }

    Assignment solve() {
        int[] rowCapacities = Arrays.stream(instance.usefulRowCapacities())
                .map(capacity -> Math.min(capacity, 1))
                .toArray();
        Instance single = instance.withRowCapacities(rowCapacities);
        Duals duals = Assignments.total(single.withScores(new PossiblePairs(instance.scores())))
                .duals();
        OptimalFace face = new OptimalFace(single, duals);
        Links links = Links.of(Assignments.coverage(single).assignment(), instance.columns());
        LevelImprovement improvement = new LevelImprovement(single, face, links);
        int score = improvement.lowestAbove(-1);
        for (int before = -1; score >= 0; score = improvement.lowestAbove(before)) {
            face.avoid(before + 1, score);
            improvement.improve(score);
            before = score;
        }
        return withFurtherPartners(links);
    }

    private Assignment withFurtherPartners(Links first) {
        int[] furtherOfRow = instance.usefulRowCapacities();
        int[] furtherOfColumn = instance.usefulColumnCapacities();
        int[][] partners = first.partnersByRow();
        for (int row = 0; row < partners.length; row++) {
            furtherOfRow[row] -= partners[row].length;
            for (int column : partners[row]) {
                furtherOfColumn[column]--;
            }
        }
        if (!instance.hasSingleRows()) {
            ScoreLists others = new ScoreLists(instance.scores(), furtherOfColumn, first);
            ShortestAugmentingPaths paths = new ShortestAugmentingPaths(others, furtherOfRow, furtherOfColumn, 0);
            paths.solve();
            int[][] further = paths.links().partnersByRow();
            for (int row = 0; row < partners.length; row++) {
                int[] all = Arrays.copyOf(partners[row], partners[row].length + further[row].length);
                System.arraycopy(further[row], 0, all, partners[row].length, further[row].length);
                partners[row] = all;
            }
        }
        return Assignment.of(partners, instance.scores());
    }
}
