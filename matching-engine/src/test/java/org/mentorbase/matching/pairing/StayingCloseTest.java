package org.mentorbase.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against every other pairing of a few people. */
class StayingCloseTest {

    private static final int SEEDS = 500;
    private static final int PEOPLE = 4;

    @Test
    void pairs_are_given_up_only_if_that_gains_more_than_the_points_for_each() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Set<Match> before = matches(Pairing.of(aTask(random).objective(Objective.TOTAL)));
            int points = random.nextInt(4);
            Pairing now = Pairing.of(aTask(random).objective(Objective.TOTAL).closeTo(before, points));
            Worth worth = new Worth(now.instance(), before, points);

            assertThat(worth.of(matches(now))).as("seed %d", seed).isEqualTo(worth.best(0, new HashSet<>()));
        }
    }

    @Test
    void what_is_as_good_as_before_stays() {
        for (long seed = 0; seed < SEEDS; seed++) {
            PairingTask task = aTask(new Random(seed));
            for (Objective objective : List.of(Objective.TOTAL, Objective.COVERAGE, Objective.FAIR)) {
                Set<Match> before = matches(Pairing.of(task.objective(objective)));

                assertThat(matches(Pairing.of(task.objective(objective).closeTo(before, 0))))
                        .as("seed %d, %s", seed, objective)
                        .isEqualTo(before);
            }
        }
    }

    private static PairingTask aTask(Random random) {
        GivenScores given = new GivenScores();
        for (int person = 0; person < PEOPLE; person++) {
            given.mentee("mentee" + person, 1).mentor("mentor" + person, 1);
        }
        for (int mentee = 0; mentee < PEOPLE; mentee++) {
            for (int mentor = 0; mentor < PEOPLE; mentor++) {
                if (random.nextInt(4) > 0) {
                    given.score("mentee" + mentee, "mentor" + mentor, random.nextInt(5), random.nextInt(5));
                }
            }
        }
        return given.task();
    }

    private static Set<Match> matches(Pairing pairing) {
        return Set.copyOf(pairing.pairs().stream().map(MadePair::match).toList());
    }

    /** In half points: a pair that is kept counts half a point more than the points of a change, see the task. */
    private record Worth(PairingInstance instance, Set<Match> before, int points) {

        long of(Set<Match> pairs) {
            return pairs.stream().mapToLong(this::of).sum();
        }

        private long of(Match pair) {
            int score = instance.instance().scores().score(instance.row(pair.mentee()), instance.column(pair.mentor()));
            return 2L * score + (before.contains(pair) ? 2L * points + 1 : 0);
        }

        /** Of those from a mentee on, with the mentors who are not taken. */
        long best(int mentee, Set<Integer> taken) {
            if (mentee == PEOPLE) {
                return 0;
            }
            long best = best(mentee + 1, taken);
            for (int mentor = 0; mentor < PEOPLE; mentor++) {
                if (instance.instance().scores().score(mentee, mentor) >= 0 && taken.add(mentor)) {
                    Match pair = new Match(instance.mentee(mentee), instance.mentor(mentor));
                    best = Math.max(best, of(pair) + best(mentee + 1, taken));
                    taken.remove(mentor);
                }
            }
            return best;
        }
    }
}
