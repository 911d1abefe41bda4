package org.mentorbase.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentorbase.matching.fixture.ProgrammePeople;
import org.mentorbase.matching.pairing.PairAccount.Alternative;
import org.mentorbase.matching.pairing.PairAccount.Change;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.DifferentCategory;
import org.mentorbase.matching.rule.LevelWithin;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;

class ExplainingPairingTest {

    private final PairingTask task = new GivenScores()
            .mentee("ada", 1)
            .mentee("ben", 1)
            .mentee("cleo", 1)
            .mentee("dan", 0)
            .mentor("x", 1)
            .mentor("y", 1)
            .score("ada", "x", 9, 1)
            .score("ada", "y", 2, 2)
            .score("ben", "x", 4, 4)
            .task();

    @Test
    void a_pair_that_was_made_is_accounted_for_by_its_parts_and_what_it_was_preferred_to() {
        PairAccount account = Pairing.of(task).explain("ada", "y");

        assertThat(account.made()).isTrue();
        assertThat(account.explanation().parts()).extracting("points").containsExactly(2, 2);
        assertThat(account.alternatives()).containsExactly(new Alternative("x", 10, false, true));
        assertThat(account.because().get(0))
                .isEqualTo(
                        "They are paired, with a score of 4. Without this pair the best pairing would have 2 points fewer.");
    }

    @Test
    void a_pair_that_was_not_made_is_accounted_for_by_what_it_would_cost_and_who_would_lose_whom() {
        PairAccount account = Pairing.of(task).explain("ada", "x");

        assertThat(account.made()).isFalse();
        assertThat(account.change()).hasValueSatisfying(change -> {
            assertThat(change.loss()).isEqualTo(2);
            assertThat(change.uncovered()).isEqualTo(1);
            assertThat(change.broken()).containsExactlyInAnyOrder(new Match("ada", "y"), new Match("ben", "x"));
        });
        assertThat(account.because())
                .containsExactly(
                        "They are not paired. To pair them, with a score of 10, would cost 2 points in total.",
                        "Then there would no longer be ben with x and ada with y.");
    }

    @Test
    void an_impossible_pair_is_accounted_for_by_the_rule_it_breaks() {
        PairAccount account = Pairing.of(task).explain("cleo", "x");

        assertThat(account.change()).isEmpty();
        assertThat(account.because()).containsExactly("They do not suit.");
    }

    @Test
    void a_pin_is_accounted_for_by_its_price() {
        PairAccount account = Pairing.of(task.pin("ada", "x")).explain("ada", "x");

        assertThat(account.pinned()).isTrue();
        assertThat(account.because().get(0)).endsWith("because they were pinned. The pin costs 2 points.");
    }

    @Test
    void what_was_asked_is_the_first_reason() {
        assertThat(Pairing.of(task.forbid("ada", "x")).explain("ada", "x").because())
                .containsExactly("It was asked that they are not paired.");
        assertThat(Pairing.of(task.minimumScore(5)).explain("ada", "y").because())
                .containsExactly("Their score of 4 is below the minimum of 5.");
        assertThat(Pairing.of(task.pin("ada", "x")).explain("ben", "x").because())
                .containsExactly("x has no place for another mentee, pinned pairs counted.");
    }

    @Test
    void somebody_unknown_cannot_be_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pairing.of(task).explain("zoe", "x"))
                .withMessageContaining("zoe");
    }

    @Test
    void whoever_is_left_over_learns_why() {
        assertThat(Pairing.of(task).unpaired(Party.MENTEE))
                .containsExactly(
                        new Unpaired("cleo", "None of the mentors is possible (2). They do not suit."),
                        new Unpaired("dan", "There is no place left: the capacity is 0."));
        assertThat(Pairing.of(task.objective(Objective.TOTAL)).unpaired(Party.MENTOR))
                .isEmpty();
    }

    @Test
    void whoever_loses_to_others_learns_the_price() {
        PairingTask contested = new GivenScores()
                .mentee("ada", 1)
                .mentee("ben", 1)
                .mentor("x", 1)
                .score("ada", "x", 5, 5)
                .score("ben", "x", 4, 3)
                .task();

        assertThat(Pairing.of(contested).unpaired(Party.MENTEE))
                .containsExactly(new Unpaired(
                        "ben",
                        "Every mentor who is possible (1) is taken. The nearest, x, would cost 3 points in total"
                                + " and leave ada without a mentor."));
        assertThat(Pairing.of(contested.objective(Objective.STABLE)).unpaired(Party.MENTEE))
                .extracting(Unpaired::because)
                .containsExactly("Every mentor who is possible (1) has others whom they want as much or more.");
    }

    @Test
    void whoever_suits_nobody_learns_the_commonest_reasons_and_how_many_others_there_are() {
        RuleSet rules = RuleSet.named("grades")
                .ordinals("grade")
                .categories("team")
                .require(new LevelWithin("grade", 1, 2), new DifferentCategory("team"))
                .build();
        List<Participant> mentors = Stream.of(
                        Participant.called("far above").ordinal("grade", 9).category("team", "B"),
                        Participant.called("too far above").ordinal("grade", 8).category("team", "B"),
                        Participant.called("below").ordinal("grade", 1).category("team", "B"),
                        Participant.called("unknown").category("team", "B"),
                        Participant.called("same team").ordinal("grade", 5).category("team", "A"),
                        Participant.called("kept apart").ordinal("grade", 5).category("team", "B"))
                .map(Participant.Builder::build)
                .toList();
        Participant mentee = Participant.called("ada")
                .ordinal("grade", 4)
                .category("team", "A")
                .build();

        assertThat(Pairing.of(PairingTask.of(Pool.of(List.of(mentee), mentors), rules)
                                .forbid("ada", "kept apart"))
                        .unpaired(Party.MENTEE))
                .extracting(Unpaired::because)
                .containsExactly("None of the mentors is possible (6)."
                        + " With 2 of them: The mentor is more than 2 above the mentee in grade."
                        + " With 1 of them: The mentor is not 1 or more above the mentee in grade."
                        + " With 1 of them: It was asked that they are not paired."
                        + " With 1 of them: Both have the same team: A."
                        + " With 1 of them, something else.");
    }

    @Test
    void in_a_fair_pairing_nobody_is_told_that_there_is_a_place() {
        PairingTask task = new GivenScores()
                .mentee("ada", 1)
                .mentee("ben", 1)
                .mentor("x", 1)
                .score("ada", "x", 5, 5)
                .score("ben", "x", 4, 3)
                .task()
                .objective(Objective.FAIR);

        assertThat(Pairing.of(task).unpaired(Party.MENTEE))
                .containsExactly(
                        new Unpaired(
                                "ben",
                                "Every mentor who is possible (1) is taken. To give one away would leave another mentee without."));
    }

    /** What the dual values say a change costs is what it costs to pair again. */
    @Test
    void prices_are_those_of_pairing_again() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (Objective objective : new Objective[] {Objective.TOTAL, Objective.COVERAGE}) {
            PairingTask people = PairingTask.of(new ProgrammePeople(3).pool(12, 6), ShippedRules.mozilla())
                    .objective(objective);
            Pairing pairing = Pairing.of(people);
            for (int i = 0; i < 30; i++) {
                Match match = new Match(
                        "mentee-%06d".formatted(random.nextInt(12)), "mentor-%06d".formatted(random.nextInt(6)));
                PairAccount account = pairing.explain(match.mentee(), match.mentor());
                if (account.change().isPresent()) {
                    Change change = account.change().get();
                    Pairing again = Pairing.of(
                            account.made()
                                    ? people.forbid(match.mentee(), match.mentor())
                                    : people.pin(match.mentee(), match.mentor()));

                    assertThat(pairing.totalScore() - again.totalScore())
                            .as(match.toString())
                            .isEqualTo(change.loss());
                    assertThat(pairing.coveredMentees() - again.coveredMentees())
                            .as(match.toString())
                            .isEqualTo(
                                    objective == Objective.TOTAL
                                            ? pairing.coveredMentees() - again.coveredMentees()
                                            : change.uncovered());
                }
            }
        }
    }
}
