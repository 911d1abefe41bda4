package org.mentorbase.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentorbase.matching.score.ScoreTable;

/** Where all assignments cannot be gone through, the certificate holds, and names and order do not matter. */
class LargerInstancesTest {

    private static final int SEEDS = 300;

    @Test
    void the_certificate_of_a_total_holds() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = anInstance(seed);

            assertThat(CertificateCheck.objection(instance, Assignments.total(instance)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void the_certificate_of_a_coverage_holds() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = anInstance(seed);

            assertThat(CertificateCheck.objection(instance, Assignments.coverage(instance)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void where_another_algorithm_is_chosen_the_general_one_finds_the_same_values() {
        for (long seed = 0; seed < 16; seed++) {
            Random random = new Random(seed);
            int[] rowCapacities = random.ints(400, 0, 2).toArray();
            int[] columnCapacities = random.ints(300, 0, seed % 2 == 0 ? 2 : 4).toArray();
            ScoreTable scores =
                    new RandomInstance(seed).scores(400, 300, 1 << random.nextInt(7), Math.pow(2, -random.nextInt(8)));
            Instance instance = Instance.of(scores, rowCapacities, columnCapacities);

            assertSame(seed, instance, Assignments.total(instance), Assignments.general(instance, 0));
            assertSame(
                    seed,
                    instance,
                    Assignments.coverage(instance),
                    Assignments.general(instance, Assignments.coverageBonus(instance)));
        }
    }

    private static void assertSame(long seed, Instance instance, Optimum fast, Optimum general) {
        assertThat(CertificateCheck.objection(instance, fast))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(CertificateCheck.objection(instance, general))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(fast.assignment().total())
                .as("seed %d", seed)
                .isEqualTo(general.assignment().total());
    }

    @Test
    void under_other_names_the_values_are_the_same() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = anInstance(seed);
            Instance relabelled = relabelled(instance, new Random(seed));

            assertThat(Assignments.total(relabelled).assignment().total())
                    .as("seed %d", seed)
                    .isEqualTo(Assignments.total(instance).assignment().total());
            Assignment coverage = Assignments.coverage(instance).assignment();
            Assignment relabelledCoverage = Assignments.coverage(relabelled).assignment();
            assertThat(relabelledCoverage.covered()).as("seed %d", seed).isEqualTo(coverage.covered());
            assertThat(relabelledCoverage.total()).as("seed %d", seed).isEqualTo(coverage.total());
        }
    }

    @Test
    void the_same_input_gives_the_same_pairs() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(Assignments.total(anInstance(seed)).assignment())
                    .as("seed %d", seed)
                    .isEqualTo(Assignments.total(anInstance(seed)).assignment());
        }
    }

    private static Instance anInstance(long seed) {
        RandomInstance random = new RandomInstance(seed);
        int size = 5 + (int) seed % 70;
        return switch ((int) seed % 3) {
            case 0 -> random.oneToOne(size, size);
            case 1 -> random.singleRows(2 * size, size);
            default -> random.capacitated(size, size);
        };
    }

    private static Instance relabelled(Instance instance, Random random) {
        List<Integer> rows = shuffled(instance.rows(), random);
        List<Integer> columns = shuffled(instance.columns(), random);
        int[][] scores = new int[instance.rows()][instance.columns()];
        int[] rowCapacities = new int[instance.rows()];
        int[] columnCapacities = new int[instance.columns()];
        Arrays.setAll(rowCapacities, row -> instance.rowCapacity(rows.get(row)));
        Arrays.setAll(columnCapacities, column -> instance.columnCapacity(columns.get(column)));
        for (int row = 0; row < scores.length; row++) {
            int original = rows.get(row);
            Arrays.setAll(scores[row], column -> instance.scores().score(original, columns.get(column)));
        }
        ScoreTable table = new StoredScores(instance.columns(), scores);
        return Instance.of(table, rowCapacities, columnCapacities);
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> indexes = IntStream.range(0, size).boxed().collect(Collectors.toList());
        Collections.shuffle(indexes, random);
        return indexes;
    }
}
