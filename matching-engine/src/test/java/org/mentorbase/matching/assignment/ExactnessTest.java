package org.mentorbase.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** What is found is as good as the best of all assignments with up to seven on each side, and proves it. */
class ExactnessTest {

    private static final int SEEDS = 2_000;

    @Test
    void one_to_one_the_total_is_the_largest() {
        compare(seed -> new RandomInstance(seed).oneToOne(7, 7), Assignments::total, BestAssignment::total);
    }

    @Test
    void with_one_place_for_rows_the_total_is_the_largest() {
        compare(seed -> new RandomInstance(seed).singleRows(7, 7), Assignments::total, BestAssignment::total);
    }

    @Test
    void with_capacities_the_total_is_the_largest() {
        compare(seed -> new RandomInstance(seed).capacitated(7, 7), Assignments::total, BestAssignment::total);
    }

    @Test
    void one_to_one_the_coverage_is_the_largest_and_then_the_total() {
        compare(seed -> new RandomInstance(seed).oneToOne(7, 7), Assignments::coverage, BestAssignment::coverage);
    }

    @Test
    void with_one_place_for_rows_the_coverage_is_the_largest_and_then_the_total() {
        compare(seed -> new RandomInstance(seed).singleRows(7, 7), Assignments::coverage, BestAssignment::coverage);
    }

    @Test
    void with_capacities_the_coverage_is_the_largest_and_then_the_total() {
        compare(seed -> new RandomInstance(seed).capacitated(7, 7), Assignments::coverage, BestAssignment::coverage);
    }

    @Test
    void where_another_algorithm_is_chosen_the_general_one_finds_the_same_values() {
        compare(
                seed -> new RandomInstance(seed).singleRows(7, 7),
                instance -> Assignments.general(instance, 0),
                BestAssignment::total);
        compare(
                seed -> new RandomInstance(seed).singleRows(7, 7),
                instance -> Assignments.general(instance, Assignments.coverageBonus(instance)),
                BestAssignment::coverage);
    }

    @Test
    void what_the_best_is_compared_with_is_the_best_of_all_gone_through_one_by_one() {
        for (long seed = 0; seed < 300; seed++) {
            Instance instance = new RandomInstance(seed).capacitated(4, 4);
            long[] best = {0, 0};
            AllAssignments.of(instance, paired -> {
                best[0] = Math.max(best[0], BestAssignment.value(instance.scores(), paired, 0));
                best[1] = Math.max(best[1], BestAssignment.value(instance.scores(), paired, 1_000_000_000));
            });

            assertThat(BestAssignment.total(instance)).as("seed %d", seed).isEqualTo(best[0]);
            assertThat(BestAssignment.coverage(instance)).as("seed %d", seed).isEqualTo(best[1]);
        }
    }

    private static void compare(
            LongFunction<Instance> instances, Function<Instance, Optimum> solver, Function<Instance, Long> best) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = instances.apply(seed);

            Optimum found = solver.apply(instance);

            assertThat(CertificateCheck.objection(instance, found))
                    .as("seed %d", seed)
                    .isEmpty();
            long bonus = found.duals().bonus() == 0 ? 0 : 1_000_000_000;
            assertThat(found.assignment().total() + bonus * found.assignment().covered())
                    .as("seed %d", seed)
                    .isEqualTo(best.apply(instance));
        }
    }
}
