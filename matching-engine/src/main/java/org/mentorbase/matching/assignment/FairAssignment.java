package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import org.mentorbase.matching.score.ScoreTable;

/**
 * Problem: among the assignments that cover the most rows, the best for the worst-off covered row, then for the next, and so
 * on: the scores of the rows' partners, sorted upwards, are lexicographically largest.
 *
 * <p>Idea: the number of covered rows is the same for all, so this is the fewest pairs of the lowest score, then the fewest of
 * the second lowest, and so on. An optimal dual solution describes all optimal assignments at once: they are those that make
 * pairs without reduced cost only and leave nobody out whose dual is positive (complementary slackness). So the coverage is
 * made largest first, then the pairs of the lowest scores fewest within what is left, and so on, a few scores at a time, as many
 * as a {@code long} can weigh against each other. Scores that can be avoided altogether are skipped, found by bisection.
 *
 * <p>O(s · log s) assignment problems for s different scores among the partners, O(n · m) bits.
 *
 * <p>A row with more places gets its first partner in this way; the other places are then filled for the largest total, the
 * first partners given. The best for the worst-off row by the sum of all its partners' scores would be NP-hard (it contains the
 * Santa Claus problem).
 *
 * <p>Guarantee: exact for the first partners; the largest total for the others. Equal choices are decided as in
 * {@link ShortestAugmentingPaths}.
 *
 * <p>C.-C. Huang, T. Kavitha, K. Mehlhorn, D. Michail: Fair matchings and related problems. Algorithmica 74 (2016),
 * <a href="https://doi.org/10.1007/s00453-015-9994-9">doi:10.1007/s00453-015-9994-9</a>.
 *
 * @see Assignments#coverage the largest total instead of fairness
 */
final class FairAssignment {

    private static final int WORTH_BISECTION = 8;
    private static final long LARGEST_SUM = Long.MAX_VALUE / 8;

    private final Instance instance;
    private final ScoreTable scores;
    private final int[] rowCapacities;
    private final int[] columnCapacities;
    private final OptimalFace face;
    private final int[] levels;

    FairAssignment(Instance instance) {
        this.instance = instance;
        this.scores = instance.scores();
        this.rowCapacities = Arrays.stream(instance.usefulRowCapacities())
                .map(capacity -> Math.min(capacity, 1))
                .toArray();
        this.columnCapacities = instance.usefulColumnCapacities();
        this.face = new OptimalFace(scores, rowCapacities, columnCapacities);
        this.levels = differentScores();
    }

    Assignment solve() {
        Links first = face.narrow(score -> 1);
        int covered = 0;
        for (int row = 0; row < scores.rows(); row++) {
            covered += first.rowCount(row);
        }
        int level = 0;
        while (level < levels.length && covered > 0) {
            int atOnce = levelsAtOnce(covered);
            level = levels.length - level > WORTH_BISECTION * atOnce ? firstNeeded(level) : level;
            int end = Math.min(levels.length, level + atOnce);
            first = face.narrow(weights(level, end, covered));
            level = end;
        }
        return withFurtherPartners(first);
    }

    private int[] differentScores() {
        BitSet seen = new BitSet();
        int[] buffer = new int[scores.columns()];
        for (int row = 0; row < scores.rows(); row++) {
            scores.readRow(row, buffer);
            for (int score : buffer) {
                if (score != ScoreTable.IMPOSSIBLE) {
                    seen.set(score);
                }
            }
        }
        return seen.stream().toArray();
    }

    /** Forbids the scores from a level on that need not occur, and returns the first level that must. */
    private int firstNeeded(int from) {
        int needed = from;
        int avoidable = levels.length - 1;
        while (needed < avoidable) {
            int middle = (needed + avoidable + 1) >>> 1;
            if (face.canAvoid(levels[from], levels[middle])) {
                needed = middle;
            } else {
                avoidable = middle - 1;
            }
        }
        face.avoid(levels[from], levels[needed]);
        return needed;
    }

    /** Each level weighs more than all covered rows at the next; the sums that {@link OptimalFace} makes of them must fit. */
    private int levelsAtOnce(int covered) {
        long others = covered + 1L;
        long largestWeight = LARGEST_SUM / others / (2L * Math.min(scores.rows(), scores.columns()) + 3);
        int count = 1;
        for (long weight = others; weight <= largestWeight; weight *= others) {
            count++;
        }
        return count;
    }

    /** For the lowest of the levels 0, for others the more the higher, and the most for whatever is not among them. */
    private OptimalFace.Weights weights(int from, int end, int covered) {
        long[] weights = new long[end - from];
        long cost = 1;
        for (int i = weights.length - 1; i >= 0; i--) {
            weights[i] = cost;
            cost *= i == 0 ? 1 : covered + 1L;
        }
        long most = cost;
        return score -> {
            int index = Arrays.binarySearch(levels, from, end, score);
            return index < 0 ? most : most - weights[index - from];
        };
    }

    private Assignment withFurtherPartners(Links first) {
        int[] furtherOfRow = instance.usefulRowCapacities();
        int[] furtherOfColumn = columnCapacities.clone();
        int[][] partners = first.partnersByRow();
        for (int row = 0; row < partners.length; row++) {
            furtherOfRow[row] -= partners[row].length;
            for (int column : partners[row]) {
                furtherOfColumn[column]--;
            }
        }
        if (!instance.hasSingleRows()) {
            GainLists others = new ScoreLists(scores, furtherOfColumn, first);
            ShortestAugmentingPaths paths = new ShortestAugmentingPaths(others, furtherOfRow, furtherOfColumn, 0);
            paths.solve();
            int[][] further = paths.links().partnersByRow();
            for (int row = 0; row < partners.length; row++) {
                int[] all = Arrays.copyOf(partners[row], partners[row].length + further[row].length);
                System.arraycopy(further[row], 0, all, partners[row].length, further[row].length);
                partners[row] = all;
            }
        }
        return Assignment.of(partners, scores);
    }
}
