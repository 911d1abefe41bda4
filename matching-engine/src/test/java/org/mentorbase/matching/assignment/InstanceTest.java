package org.mentorbase.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.mentorbase.matching.score.ScoreTable;

class InstanceTest {

    private static final ScoreTable SCORES = new StoredScores(2, new int[] {1, 2});

    @Test
    void there_is_one_capacity_each() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instance.of(SCORES, new int[2], new int[2]))
                .withMessage("2 capacities for 1 rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instance.of(SCORES, new int[1], new int[1]))
                .withMessage("1 capacities for 2 columns");
    }

    @Test
    void no_capacity_is_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instance.of(SCORES, new int[] {1}, new int[] {1, -1}))
                .withMessage("capacity of column 1 is -1");
    }

    @Test
    void an_empty_side_gives_an_empty_assignment() {
        Instance noRows = Instance.oneToOne(new StoredScores(3));
        Instance noColumns = Instance.oneToOne(new StoredScores(0, new int[0], new int[0]));

        assertThat(Assignments.total(noRows).assignment().size()).isZero();
        assertThat(Assignments.coverage(noColumns).assignment().size()).isZero();
        assertThat(Assignments.fair(noRows).size()).isZero();
        assertThat(Assignments.fair(noColumns).rows()).isEqualTo(2);
    }
}
