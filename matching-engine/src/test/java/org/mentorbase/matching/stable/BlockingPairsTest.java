package org.mentorbase.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.mentorbase.matching.assignment.Assignment;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.assignment.Pair;
import org.mentorbase.matching.assignment.RandomInstance;
import org.mentorbase.matching.assignment.StoredScores;
import org.mentorbase.matching.score.ScoreTable;

class BlockingPairsTest {

    private static final ScoreTable SCORES = new StoredScores(2, new int[] {5, 3}, new int[] {4, 1});

    @Test
    void two_who_both_rather_have_each_other_block() {
        Market market = Market.ofSharedScores(Instance.oneToOne(SCORES));

        BlockingPairs blocking = new BlockingPairs(market, assigned(1, 0));

        assertThat(blocking.count()).isOne();
        assertThat(blocking.list()).containsExactly(new Pair(0, 0));
    }

    @Test
    void a_free_place_welcomes_everybody_possible() {
        Market market = Market.ofSharedScores(Instance.of(SCORES, new int[] {1, 2}, new int[] {1, 2}));

        assertThat(new BlockingPairs(market, assigned(0, -1)).list()).containsExactly(new Pair(1, 1));
        assertThat(new BlockingPairs(market, assigned(0, 1)).list()).isEmpty();
    }

    @Test
    void equal_scores_do_not_block() {
        Market market =
                Market.ofSharedScores(Instance.oneToOne(new StoredScores(2, new int[] {2, 2}, new int[] {2, 2})));

        assertThat(new BlockingPairs(market, assigned(1, 0)).count()).isZero();
    }

    @Test
    void who_has_no_place_blocks_nothing() {
        Market market = Market.ofSharedScores(Instance.of(SCORES, new int[] {0, 1}, new int[] {1, 0}));

        assertThat(new BlockingPairs(market, assigned(-1, -1)).list()).containsExactly(new Pair(1, 0));
    }

    @Test
    void a_pair_that_either_side_excludes_does_not_block() {
        ScoreTable one = new StoredScores(2, new int[] {1, ScoreTable.IMPOSSIBLE});
        ScoreTable other = new StoredScores(2, new int[] {ScoreTable.IMPOSSIBLE, 1});

        Market market = new Market(Instance.oneToOne(one), other);

        assertThat(new BlockingPairs(market, assigned(-1)).count()).isZero();
        assertThat(DeferredAcceptance.rowOptimal(market).size()).isZero();
        assertThat(DeferredAcceptance.columnOptimal(market).size()).isZero();
    }

    @Test
    void a_pair_taken_out_of_a_stable_assignment_is_noticed() {
        for (long seed = 0; seed < 200; seed++) {
            Instance instance = Instance.oneToOne(new RandomInstance(seed).scores(8, 8, 100, 1));
            Market market = Market.ofSharedScores(instance);
            Assignment stable = DeferredAcceptance.rowOptimal(market);
            int[] columns = new int[8];
            for (int row = 0; row < 8; row++) {
                columns[row] = row == 3 ? -1 : stable.columnOf(row, 0);
            }

            Assignment tampered = Assignment.ofSingles(columns, instance.scores());

            assertThat(new BlockingPairs(market, tampered).list())
                    .as("seed %d", seed)
                    .contains(new Pair(3, stable.columnOf(3, 0)));
        }
    }

    @Test
    void both_tables_have_the_same_size() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Market(Instance.oneToOne(SCORES), new StoredScores(2, new int[] {1, 2})))
                .withMessage("tables of 2 × 2 and 1 × 2");
    }

    private static Assignment assigned(int... columnOfRow) {
        int[][] scores = new int[columnOfRow.length][2];
        return Assignment.ofSingles(columnOfRow, new StoredScores(2, scores));
    }
}
