package org.mentorbase.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairAssignmentTest {

    private static final int SEEDS = 2_000;

    @Test
    void one_to_one_nobody_could_be_better_off_before_somebody_better_off_is_worse_off() {
        for (long seed = 0; seed < SEEDS; seed++) {
            checkAgainstAll(seed, new RandomInstance(seed).oneToOne(7, 7));
        }
    }

    @Test
    void with_one_place_for_rows_nobody_could_be_better_off_before_somebody_better_off_is_worse_off() {
        for (long seed = 0; seed < SEEDS; seed++) {
            checkAgainstAll(seed, new RandomInstance(seed).singleRows(7, 7));
        }
    }

    @Test
    void where_all_cannot_be_gone_through_nobody_is_worse_off_than_in_the_largest_total() {
        Instance instance = Instance.oneToOne(new RandomInstance(1).scores(60, 60, 40, 0.3));

        int[] fair = sortedScores(instance, Assignments.fair(instance));
        int[] largest = sortedScores(instance, Assignments.coverage(instance).assignment());

        assertThat(fair).hasSameSizeAs(largest);
        assertThat(Arrays.compare(fair, largest)).isNotNegative();
    }

    @Test
    void further_places_are_filled_after_everybody_has_a_first_partner() {
        Instance instance = Instance.of(
                new StoredScores(3, new int[] {9, 5, 8}, new int[] {4, 3, 1}), new int[] {2, 1}, new int[] {1, 1, 1});

        Assignment fair = Assignments.fair(instance);

        assertThat(fair.columnsOf(1)).containsExactly(0);
        assertThat(fair.columnsOf(0)).containsExactly(1, 2);
    }

    @Test
    void capacities_on_both_sides_are_kept_and_the_most_rows_covered() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = new RandomInstance(seed).capacitated(6, 6);

            Assignment fair = Assignments.fair(instance);

            assertThat(CertificateCheck.objectionToPairs(instance, fair))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(fair.covered())
                    .as("seed %d", seed)
                    .isEqualTo(Assignments.coverage(instance).assignment().covered());
        }
    }

    @Test
    void with_capacities_on_both_sides_the_first_partners_are_the_fairest_and_the_others_the_largest_total() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = new RandomInstance(seed).capacitated(5, 5);
            Assignment fair = Assignments.fair(instance);
            int[] singles = new int[instance.rows()];
            Arrays.setAll(singles, row -> Math.min(1, instance.rowCapacity(row)));

            int[] fairest = FairestScores.of(instance.withRowCapacities(singles));

            assertThat(FirstPartners.among(fair)
                            .anyMatch(first -> first.scores(instance).equals(Ints.asList(fairest))
                                    && fair.total() - Arrays.stream(fairest).sum()
                                            == BestAssignment.total(first.rest(instance))))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    private static void checkAgainstAll(long seed, Instance instance) {
        Assignment fair = Assignments.fair(instance);

        assertThat(CertificateCheck.objectionToPairs(instance, fair))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(sortedScores(instance, fair)).as("seed %d", seed).isEqualTo(FairestScores.of(instance));
    }

    private static int[] sortedScores(Instance instance, Assignment assignment) {
        return IntStream.range(0, assignment.rows())
                .flatMap(row -> Arrays.stream(assignment.columnsOf(row))
                        .map(column -> instance.scores().score(row, column)))
                .sorted()
                .toArray();
    }
}
