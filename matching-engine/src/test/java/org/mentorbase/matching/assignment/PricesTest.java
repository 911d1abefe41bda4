package org.mentorbase.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mentorbase.matching.score.ScoreTable;

/** A price is the difference to the best of all assignments that have, or have not, the pair. */
class PricesTest {

    private static final int SEEDS = 500;

    @Test
    void a_price_of_the_total_is_the_difference_to_the_optimum_with_the_change() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = new RandomInstance(seed).capacitated(4, 4);
            checkPrices(seed, instance, Assignments.total(instance), 0);
        }
    }

    @Test
    void a_price_of_coverage_counts_rows_before_points() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = new RandomInstance(seed).capacitated(4, 4);
            checkPrices(seed, instance, Assignments.coverage(instance), 1_000_000_000);
        }
    }

    @Test
    void one_to_one_prices_are_right_too() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = new RandomInstance(seed).oneToOne(5, 5);
            checkPrices(seed, instance, Assignments.total(instance), 0);
        }
    }

    @Test
    void one_column_more_for_a_row_costs_the_difference_to_the_optimum_that_has_it() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = new RandomInstance(seed).capacitated(4, 4);
            Optimum optimum = Assignments.total(instance);
            Prices prices = new Prices(instance, optimum);
            for (int row = 0; row < instance.rows(); row++) {
                int count = optimum.assignment().count(row);
                if (count < instance.rowCapacity(row)) {
                    assertThat(prices.oneMoreFor(row).map(Rearrangement::loss))
                            .as("seed %d, row %d", seed, row)
                            .isEqualTo(bestWithMore(instance, row, count)
                                    .map(best -> optimum.assignment().total() - best));
                }
            }
        }
    }

    private static Optional<Long> bestWithMore(Instance instance, int row, int than) {
        long[] best = {-1};
        AllAssignments.of(instance, paired -> {
            Assignment assignment = AllAssignments.assignment(paired, instance.scores());
            if (assignment.count(row) > than) {
                best[0] = Math.max(best[0], assignment.total());
            }
        });
        return best[0] < 0 ? Optional.empty() : Optional.of(best[0]);
    }

    @Test
    void a_pair_that_cannot_be_made_has_no_price() {
        Instance instance = Instance.of(
                new StoredScores(2, new int[] {1, ScoreTable.IMPOSSIBLE}, new int[] {1, 1}),
                new int[] {1, 0},
                new int[] {1, 1});
        Prices prices = new Prices(instance, Assignments.total(instance));

        assertThatIllegalArgumentException().isThrownBy(() -> prices.forcing(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> prices.forcing(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> prices.forcing(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> prices.forbidding(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> prices.oneMoreFor(1));
    }

    private static void checkPrices(long seed, Instance instance, Optimum optimum, long bonus) {
        Prices prices = new Prices(instance, optimum);
        for (int row = 0; row < instance.rows(); row++) {
            for (int column = 0; column < instance.columns(); column++) {
                Pair pair = new Pair(row, column);
                if (optimum.assignment().pairs(row, column)) {
                    check(seed, instance, optimum, bonus, pair, Prices::forbidding, prices, paired -> !paired);
                } else if (instance.scores().score(row, column) != ScoreTable.IMPOSSIBLE
                        && instance.rowCapacity(row) > 0
                        && instance.columnCapacity(column) > 0) {
                    check(seed, instance, optimum, bonus, pair, Prices::forcing, prices, paired -> paired);
                }
            }
        }
    }

    private interface Question {
        Rearrangement ask(Prices prices, int row, int column);
    }

    private static void check(
            long seed,
            Instance instance,
            Optimum optimum,
            long bonus,
            Pair pair,
            Question question,
            Prices prices,
            Predicate<Boolean> wanted) {
        Rearrangement change = question.ask(prices, pair.row(), pair.column());

        long before =
                optimum.assignment().total() + bonus * optimum.assignment().covered();
        long[] best = {-1};
        AllAssignments.of(instance, paired -> {
            if (wanted.test(paired[pair.row()][pair.column()])) {
                best[0] = Math.max(best[0], BestAssignment.value(instance.scores(), paired, bonus));
            }
        });
        assertThat(change.loss() + bonus * change.uncovered())
                .as("seed %d, %s", seed, pair)
                .isEqualTo(before - best[0]);

        Assignment changed = apply(change, optimum.assignment(), instance);
        assertThat(CertificateCheck.objectionToPairs(instance, changed)).isEmpty();
        assertThat(changed.total()).isEqualTo(optimum.assignment().total() - change.loss());
        assertThat(wanted.test(changed.pairs(pair.row(), pair.column()))).isTrue();
    }

    private static Assignment apply(Rearrangement change, Assignment assignment, Instance instance) {
        BiFunction<List<Pair>, Integer, List<Integer>> columns = (pairs, row) -> pairs.stream()
                .filter(pair -> pair.row() == row)
                .map(Pair::column)
                .toList();
        int[][] partners = new int[assignment.rows()][];
        for (int row = 0; row < partners.length; row++) {
            Set<Integer> own = new HashSet<>();
            for (int column : assignment.columnsOf(row)) {
                own.add(column);
            }
            own.removeAll(new HashSet<>(columns.apply(change.broken(), row)));
            own.addAll(columns.apply(change.made(), row));
            partners[row] = own.stream().mapToInt(column -> column).toArray();
        }
        return Assignment.of(partners, instance.scores());
    }
}
