package org.mentorbase.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorbase.matching.assignment.AllAssignments;
import org.mentorbase.matching.assignment.Assignment;
import org.mentorbase.matching.assignment.CertificateCheck;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.assignment.RandomInstance;

class DeferredAcceptanceTest {

    private static final int SEEDS = 1_000;

    @Test
    void no_pair_blocks_whichever_side_proposes() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Market market = aMarket(seed, 20);

            for (Assignment stable :
                    List.of(DeferredAcceptance.rowOptimal(market), DeferredAcceptance.columnOptimal(market))) {
                assertThat(CertificateCheck.objectionToPairs(market.rowSide(), stable))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(new BlockingPairs(market, stable).count())
                        .as("seed %d", seed)
                        .isZero();
            }
        }
    }

    @Test
    void every_row_has_the_best_it_has_in_any_stable_assignment_when_rows_propose() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Market market = aMarket(seed, 4);

            Assignment best = DeferredAcceptance.rowOptimal(market);

            for (Assignment stable : allStable(market)) {
                for (int row = 0; row < best.rows(); row++) {
                    assertAtLeastAsGood(seed, rowRanks(market, best, row), rowRanks(market, stable, row));
                }
            }
        }
    }

    @Test
    void every_column_has_the_best_it_has_in_any_stable_assignment_when_columns_propose() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Market market = aMarket(seed, 4);

            Assignment best = DeferredAcceptance.columnOptimal(market);

            for (Assignment stable : allStable(market)) {
                for (int column = 0; column < market.rowSide().columns(); column++) {
                    assertAtLeastAsGood(seed, columnRanks(market, best, column), columnRanks(market, stable, column));
                }
            }
        }
    }

    @Test
    void among_seven_on_each_side_no_stable_assignment_is_better_for_a_row_when_rows_propose() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Market market = aMarketOfSeven(seed);
            int[] best = columnsOf(DeferredAcceptance.rowOptimal(market));

            for (int[] stable : stableOfSeven(seed, market, best)) {
                for (int row = 0; row < best.length; row++) {
                    assertThat(rowRank(market, row, best[row]))
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(rowRank(market, row, stable[row]));
                }
            }
        }
    }

    @Test
    void among_seven_on_each_side_no_stable_assignment_is_worse_for_a_row_when_columns_propose() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Market market = aMarketOfSeven(seed);
            int[] worst = columnsOf(DeferredAcceptance.columnOptimal(market));

            for (int[] stable : stableOfSeven(seed, market, worst)) {
                for (int row = 0; row < worst.length; row++) {
                    assertThat(rowRank(market, row, worst[row]))
                            .as("seed %d", seed)
                            .isGreaterThanOrEqualTo(rowRank(market, row, stable[row]));
                }
            }
        }
    }

    private static Market aMarketOfSeven(long seed) {
        RandomInstance random = new RandomInstance(seed);
        Instance rowSide = seed % 2 == 0 ? random.oneToOne(7, 7) : random.singleRows(7, 7);
        return new Market(rowSide, random.scores(rowSide.rows(), rowSide.columns()));
    }

    private static List<int[]> stableOfSeven(long seed, Market market, int[] found) {
        List<int[]> stable = new ArrayList<>();
        StableAssignments.of(market, stable::add);
        assertThat(stable).as("seed %d", seed).anyMatch(columns -> Arrays.equals(columns, found));
        return stable;
    }

    private static int[] columnsOf(Assignment assignment) {
        int[] columns = new int[assignment.rows()];
        Arrays.setAll(
                columns, row -> assignment.count(row) == 0 ? StableAssignments.NOBODY : assignment.columnOf(row, 0));
        return columns;
    }

    private static long rowRank(Market market, int row, int column) {
        return column == StableAssignments.NOBODY
                ? Long.MAX_VALUE
                : StableAssignments.rank(market.rowScores(), row, column, column);
    }

    @Test
    void long_lists_are_gone_through_to_the_end() {
        Instance everyoneWantsTheSame = Instance.oneToOne(new RandomInstance(7).scores(300, 300, 5, 1));
        Market market = Market.ofSharedScores(everyoneWantsTheSame);

        Assignment stable = DeferredAcceptance.rowOptimal(market);

        assertThat(stable.size()).isEqualTo(300);
        assertThat(new BlockingPairs(market, stable).count()).isZero();
    }

    private static Market aMarket(long seed, int most) {
        RandomInstance random = new RandomInstance(seed);
        Instance rowSide = random.capacitated(most, most);
        return new Market(rowSide, random.scores(rowSide.rows(), rowSide.columns()));
    }

    /** Stable by the strict preferences. */
    private static List<Assignment> allStable(Market market) {
        List<Assignment> stable = new ArrayList<>();
        AllAssignments.of(market.rowSide(), paired -> {
            if (isPossible(market, paired)) {
                Assignment assignment = AllAssignments.assignment(paired, market.rowScores());
                if (isStable(market, assignment)) {
                    stable.add(assignment);
                }
            }
        });
        assertThat(stable).isNotEmpty();
        return stable;
    }

    private static boolean isPossible(Market market, boolean[][] paired) {
        for (int row = 0; row < paired.length; row++) {
            for (int column = 0; column < paired[row].length; column++) {
                if (paired[row][column] && !market.isPossible(row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isStable(Market market, Assignment assignment) {
        for (int row = 0; row < market.rowSide().rows(); row++) {
            for (int column = 0; column < market.rowSide().columns(); column++) {
                if (market.isPossible(row, column)
                        && !assignment.pairs(row, column)
                        && welcomes(
                                rowRanks(market, assignment, row),
                                market.rowSide().rowCapacity(row),
                                StableAssignments.rank(market.rowScores(), row, column, column))
                        && welcomes(
                                columnRanks(market, assignment, column),
                                market.rowSide().columnCapacity(column),
                                StableAssignments.rank(market.columnScores(), row, column, row))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean welcomes(long[] ranks, int capacity, long rank) {
        return capacity > 0 && (ranks.length < capacity || ranks[ranks.length - 1] > rank);
    }

    private static long[] rowRanks(Market market, Assignment assignment, int row) {
        return Arrays.stream(assignment.columnsOf(row))
                .mapToLong(column -> StableAssignments.rank(market.rowScores(), row, column, column))
                .sorted()
                .toArray();
    }

    private static long[] columnRanks(Market market, Assignment assignment, int column) {
        long[] ranks = new long[assignment.rows()];
        int count = 0;
        for (int row = 0; row < assignment.rows(); row++) {
            if (assignment.pairs(row, column)) {
                ranks[count++] = StableAssignments.rank(market.columnScores(), row, column, row);
            }
        }
        Arrays.sort(ranks, 0, count);
        return Arrays.copyOf(ranks, count);
    }

    private static void assertAtLeastAsGood(long seed, long[] best, long[] other) {
        assertThat(best).as("seed %d", seed).hasSameSizeAs(other);
        for (int i = 0; i < best.length; i++) {
            assertThat(best[i]).as("seed %d", seed).isLessThanOrEqualTo(other[i]);
        }
    }
}
