package org.mentorbase.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.mentorbase.matching.pairing.PairingProblem.Kind;

class InvalidPairingTest {

    private final PairingTask task = new GivenScores()
            .mentee("ada", 1)
            .mentee("ben", 2)
            .mentor("x", 1)
            .mentor("y", 2)
            .score("ada", "x", 1, 1)
            .score("ada", "y", 1, 1)
            .score("ben", "x", 1, 1)
            .task();

    @Test
    void people_who_do_not_take_part_are_named() {
        assertRefused(task.pin("cleo", "x"), Kind.MENTEE_UNKNOWN, "cleo is none of the mentees.");
        assertRefused(task.forbid("ada", "z"), Kind.MENTOR_UNKNOWN, "z is none of the mentors.");
    }

    @Test
    void a_pin_cannot_be_forbidden() {
        assertRefused(
                task.pin("ada", "x").forbid("ada", "x"),
                Kind.PIN_FORBIDDEN,
                "ada with x is both pinned and forbidden.");
    }

    @Test
    void a_pin_cannot_break_a_rule() {
        assertRefused(task.pin("ben", "y"), Kind.PIN_BREAKS_RULE, "ben with y cannot be pinned: They do not suit.");
    }

    @Test
    void nobody_can_be_pinned_beyond_their_capacity() {
        assertRefused(
                task.pin("ada", "x").pin("ada", "y"),
                Kind.MENTEE_PINNED_TOO_OFTEN,
                "ada is pinned to more mentors than the capacity of 1.");
        assertRefused(
                task.pin("ada", "x").pin("ben", "x"),
                Kind.MENTOR_PINNED_TOO_OFTEN,
                "x is pinned to more mentees than the capacity of 1.");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        InvalidPairing invalid = catchThrowableOfType(
                InvalidPairing.class, () -> Pairing.of(task.pin("cleo", "z").pin("ben", "y")));

        assertThat(invalid.problems())
                .extracting(PairingProblem::kind)
                .containsExactly(Kind.PIN_BREAKS_RULE, Kind.MENTEE_UNKNOWN, Kind.MENTOR_UNKNOWN);
    }

    @Test
    void a_minimum_or_gain_below_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task.minimumScore(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> task.closeTo(task.pins(), -1));
    }

    private static void assertRefused(PairingTask task, Kind kind, String because) {
        InvalidPairing invalid = catchThrowableOfType(InvalidPairing.class, () -> Pairing.of(task));

        assertThat(invalid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.because()).isEqualTo(because);
        });
    }
}
