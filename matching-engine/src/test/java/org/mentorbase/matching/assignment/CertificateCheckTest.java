package org.mentorbase.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mentorbase.matching.score.ScoreTable;

/** Whatever is changed in a result, it is noticed. */
class CertificateCheckTest {

    private static final int SEEDS = 300;

    @Test
    void a_changed_dual_is_noticed() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = Instance.oneToOne(new RandomInstance(seed).scores(6, 6, 20, 1));
            Optimum optimum = Assignments.total(instance);
            long[] rows = rowDuals(optimum.duals(), 6);
            long[] columns = columnDuals(optimum.duals(), 6);
            rows[(int) seed % 6]++;

            assertThat(objection(instance, optimum.assignment(), rows, columns)).isTrue();
        }
    }

    @Test
    void a_negative_dual_of_a_column_is_noticed() {
        Instance instance = Instance.oneToOne(new StoredScores(2, new int[] {0, 0}));

        assertThat(objection(
                        instance, Assignment.of(new int[][] {{}}, instance.scores()), new long[1], new long[] {-1, 0}))
                .isTrue();
    }

    @Test
    void a_worse_assignment_is_noticed_whatever_the_duals() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Instance instance = Instance.oneToOne(new RandomInstance(seed).scores(6, 6, 20, 1));
            Optimum optimum = Assignments.total(instance);
            int[][] fewer = partners(optimum.assignment());
            fewer[
                    Arrays.stream(fewer[0])
                                            .map(column -> instance.scores().score(0, column))
                                            .sum()
                                    > 0
                            ? 0
                            : 1] = new int[0];
            Assignment worse = Assignment.of(fewer, instance.scores());

            assertThat(CertificateCheck.objection(instance, new Optimum(worse, optimum.duals()))
                            .isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(worse.total() < optimum.assignment().total());
        }
    }

    @Test
    void pairs_beyond_a_capacity_are_noticed() {
        ScoreTable scores = new StoredScores(2, new int[] {1, 1}, new int[] {1, 1});
        Instance instance = Instance.oneToOne(scores);

        assertThat(CertificateCheck.objectionToPairs(instance, Assignment.of(new int[][] {{0, 1}, {}}, scores)))
                .contains("row 0 has more partners than places");
        assertThat(CertificateCheck.objectionToPairs(instance, Assignment.of(new int[][] {{0}, {0}}, scores)))
                .contains("row 1 must not have column 0");
    }

    @Test
    void pairs_of_another_table_are_noticed() {
        ScoreTable scores = new StoredScores(2, new int[] {1, 1});
        Instance lower = Instance.oneToOne(new StoredScores(2, new int[] {0, ScoreTable.IMPOSSIBLE}));

        assertThat(CertificateCheck.objectionToPairs(lower, Assignment.of(new int[][] {{0}}, scores)))
                .contains("the total is 0");
        assertThat(CertificateCheck.objectionToPairs(lower, Assignment.of(new int[][] {{1}}, scores)))
                .contains("row 0 must not have column 1");
        assertThat(CertificateCheck.objectionToPairs(lower, Assignment.of(new int[0][], scores)))
                .contains("0 rows instead of 1");
    }

    @Test
    void duals_of_another_instance_are_noticed() {
        Instance instance = Instance.oneToOne(new StoredScores(1, new int[] {1}));
        Optimum optimum = Assignments.total(instance);

        assertThat(objection(instance, optimum.assignment(), new long[2], new long[1]))
                .isTrue();
    }

    @Test
    void no_assignment_can_be_made_of_pairs_that_do_not_exist() {
        ScoreTable scores = new StoredScores(2, new int[] {1, ScoreTable.IMPOSSIBLE});

        assertThatIllegalArgumentException().isThrownBy(() -> Assignment.of(new int[][] {{1}}, scores));
        assertThatIllegalArgumentException().isThrownBy(() -> Assignment.of(new int[][] {{2}}, scores));
        assertThatIllegalArgumentException().isThrownBy(() -> Assignment.of(new int[][] {{0, 0}}, scores));
    }

    private static boolean objection(Instance instance, Assignment assignment, long[] rows, long[] columns) {
        return CertificateCheck.objection(instance, new Optimum(assignment, new Duals(rows, columns, 0)))
                .isPresent();
    }

    private static int[][] partners(Assignment assignment) {
        int[][] partners = new int[assignment.rows()][];
        Arrays.setAll(partners, assignment::columnsOf);
        return partners;
    }

    private static long[] rowDuals(Duals duals, int size) {
        long[] values = new long[size];
        Arrays.setAll(values, duals::row);
        return values;
    }

    private static long[] columnDuals(Duals duals, int size) {
        long[] values = new long[size];
        Arrays.setAll(values, duals::column);
        return values;
    }
}
