package org.mentorbase.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorbase.matching.assignment.Optimum;
import org.mentorbase.matching.fixture.ProgrammePeople;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.ShippedRules;

class PairingTest {

    /** Total: ada-x and nobody for ben is 10; both with somebody is 4 + 5 = 9. */
    private final PairingTask task = new GivenScores()
            .mentee("ada", 1)
            .mentee("ben", 1)
            .mentor("x", 1)
            .mentor("y", 1)
            .score("ada", "x", 9, 1)
            .score("ada", "y", 2, 2)
            .score("ben", "x", 3, 2)
            .task();

    @Test
    void the_largest_total_may_leave_somebody_without() {
        Pairing pairing = Pairing.of(task.objective(Objective.TOTAL));

        assertThat(pairing.pairs()).containsExactly(new MadePair("ada", "x", 9, 1, false));
        assertThat(pairing.totalScore()).isEqualTo(10);
        assertThat(pairing.upperBound()).isEqualTo(10);
        assertThat(pairing.optimal()).isTrue();
        assertThat(pairing.blockingPairs()).as("ben and x").isEqualTo(1);
        assertThat(pairing.coveredMentees()).isEqualTo(1);
        assertThat(pairing.worstOff()).hasValue(10);
        assertThat(pairing.unpaired(Party.MENTEE)).extracting(Unpaired::id).containsExactly("ben");
        assertThat(pairing.unpaired(Party.MENTOR)).extracting(Unpaired::id).containsExactly("y");
    }

    @Test
    void coverage_gives_most_mentees_a_mentor_and_says_what_it_costs() {
        Pairing pairing = Pairing.of(task.objective(Objective.COVERAGE));

        assertThat(pairing.pairs())
                .containsExactly(new MadePair("ada", "y", 2, 2, false), new MadePair("ben", "x", 3, 2, false));
        assertThat(pairing.totalScore()).isEqualTo(9);
        assertThat(pairing.upperBound()).isEqualTo(10);
        assertThat(pairing.worstOff()).hasValue(4);
    }

    @Test
    void the_certificate_of_the_coverage_proves_the_total_where_it_is_the_largest_too() {
        for (int mentors : new int[] {20, 40, 60}) {
            PairingTask all = PairingTask.of(new ProgrammePeople(3).pool(40, mentors), ShippedRules.mozilla());
            PairingInstance instance = new PairingInstance(all);
            Optimum coverage = instance.optimum(Objective.COVERAGE);

            assertThat(TotalCertificate.provesTotal(instance.instance(), coverage))
                    .as("%d mentors", mentors)
                    .isEqualTo(coverage.assignment().total() == instance.largestTotal());
        }
        PairingInstance costly = new PairingInstance(task);
        assertThat(TotalCertificate.provesTotal(costly.instance(), costly.optimum(Objective.COVERAGE)))
                .isFalse();
    }

    @Test
    void a_stable_pairing_has_no_blocking_pair() {
        Pairing pairing = Pairing.of(task.objective(Objective.STABLE));

        assertThat(pairing.pairs())
                .extracting(MadePair::match)
                .containsExactly(new Match("ada", "y"), new Match("ben", "x"));
        assertThat(pairing.blockingPairs()).isZero();
    }

    @Test
    void a_stable_pairing_is_the_best_for_either_side() {
        PairingTask crossed = new GivenScores()
                .mentee("ada", 1)
                .mentee("ben", 1)
                .mentor("x", 1)
                .mentor("y", 1)
                .score("ada", "x", 2, 1)
                .score("ada", "y", 1, 2)
                .score("ben", "x", 1, 2)
                .score("ben", "y", 2, 1)
                .task();

        assertThat(mentorOfAda(crossed.objective(Objective.STABLE))).isEqualTo("x");
        assertThat(mentorOfAda(crossed.objective(Objective.STABLE_FOR_MENTORS))).isEqualTo("y");
    }

    @Test
    void a_fair_pairing_is_the_best_for_the_worst_off() {
        Pairing pairing = Pairing.of(new GivenScores()
                .mentee("ada", 1)
                .mentee("ben", 1)
                .mentor("x", 1)
                .mentor("y", 1)
                .score("ada", "x", 9, 9)
                .score("ada", "y", 2, 2)
                .score("ben", "x", 3, 3)
                .score("ben", "y", 1, 1)
                .task()
                .objective(Objective.FAIR));

        assertThat(pairing.pairs())
                .extracting(MadePair::match)
                .containsExactly(new Match("ada", "y"), new Match("ben", "x"));
        assertThat(pairing.worstOff()).hasValue(4);
        assertThat(pairing.upperBound()).isEqualTo(20);
        assertThat(pairing.optimal()).isTrue();
    }

    @Test
    void a_pin_is_made_and_takes_its_places() {
        Pairing pairing = Pairing.of(task.objective(Objective.TOTAL).pin("ben", "x"));

        assertThat(pairing.pairs())
                .containsExactly(new MadePair("ada", "y", 2, 2, false), new MadePair("ben", "x", 3, 2, true));
        assertThat(pairing.upperBound()).isEqualTo(9);
    }

    @Test
    void a_pin_may_be_below_the_minimum() {
        Pairing pairing = Pairing.of(task.minimumScore(6).pin("ben", "x"));

        assertThat(pairing.pairs()).containsExactly(new MadePair("ben", "x", 3, 2, true));
    }

    @Test
    void a_forbidden_pair_is_not_made() {
        Pairing pairing = Pairing.of(task.objective(Objective.TOTAL).forbid("ada", "x"));

        assertThat(pairing.pairs())
                .extracting(MadePair::match)
                .containsExactly(new Match("ada", "y"), new Match("ben", "x"));
    }

    @Test
    void a_pair_below_the_minimum_is_not_made_by_any_objective() {
        for (Objective objective : Objective.values()) {
            assertThat(Pairing.of(task.objective(objective).minimumScore(5)).pairs())
                    .as(objective.name())
                    .extracting(MadePair::match)
                    .containsExactly(new Match(objective.name().startsWith("STABLE") ? "ben" : "ada", "x"));
        }
    }

    @Test
    void a_previous_pair_is_kept_unless_a_change_gains_more() {
        PairingTask previous = new GivenScores()
                .mentee("ada", 1)
                .mentor("x", 1)
                .mentor("y", 1)
                .score("ada", "x", 2, 2)
                .score("ada", "y", 3, 4)
                .task();

        Set<Match> before = Set.of(new Match("ada", "x"), new Match("gone", "x"));

        assertThat(mentorOfAda(previous.closeTo(before, 3))).isEqualTo("x");
        assertThat(mentorOfAda(previous.closeTo(before, 2))).isEqualTo("y");
        assertThat(mentorOfAda(previous.closeTo(Set.of(new Match("ada", "y")), 0)))
                .isEqualTo("y");
        Pairing kept = Pairing.of(previous.closeTo(before, 3));
        assertThat(kept.totalScore()).isEqualTo(4);
        assertThat(kept.upperBound()).isEqualTo(7);
    }

    private static String mentorOfAda(PairingTask task) {
        return Pairing.of(task).pairs().get(0).mentor();
    }

    @Test
    void an_empty_side_gives_an_empty_pairing_that_says_why() {
        for (Objective objective : Objective.values()) {
            Pairing pairing = Pairing.of(PairingTask.of(new ProgrammePeople(1).pool(2, 0), ShippedRules.mozilla())
                    .objective(objective));

            assertThat(pairing.pairs()).isEmpty();
            assertThat(pairing.worstOff()).isEmpty();
            assertThat(pairing.unpaired(Party.MENTEE))
                    .extracting(Unpaired::because)
                    .containsExactly("There is no mentor.", "There is no mentor.");
        }
    }

    @Test
    void the_order_in_which_people_are_given_does_not_matter() {
        Pool pool = new ProgrammePeople(7).pool(40, 20);
        Pool reversed = Pool.of(Lists.reverse(pool.mentees()), Lists.reverse(pool.mentors()));
        for (Objective objective : Objective.values()) {
            List<MadePair> pairs = Pairing.of(
                            PairingTask.of(pool, ShippedRules.mozilla()).objective(objective))
                    .pairs();

            assertThat(Pairing.of(PairingTask.of(reversed, ShippedRules.mozilla())
                                    .objective(objective))
                            .pairs())
                    .isEqualTo(pairs)
                    .isNotEmpty();
        }
    }
}
