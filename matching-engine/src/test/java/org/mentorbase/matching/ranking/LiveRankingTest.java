package org.mentorbase.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.matching.fixture.ProgrammePeople;
import org.mentorbase.matching.fixture.RandomRules;
import org.mentorbase.matching.participant.Attributes;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;

class LiveRankingTest {

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    /** The changed are taken from other people made by the same rules, under the ids that are there, and some new. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void after_any_change_the_lists_are_those_that_are_made_anew(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomRules made = new RandomRules(seed);
        RuleSet rules = made.rules();
        Pool pool = made.pool(30, 25);
        int limit = 1 + random.nextInt(4);
        LiveRanking live = new LiveRanking(rules, pool, limit);
        List<List<Participant>> sides = List.of(new ArrayList<>(pool.mentees()), new ArrayList<>(pool.mentors()));
        Pool source = made.pool(40, 40);

        for (int step = 0; step < 40; step++) {
            int which = random.nextInt(2);
            Party party = which == 0 ? Party.MENTEE : Party.MENTOR;
            List<Participant> side = sides.get(which);
            Participant changed = source.of(party).get(random.nextInt(40));
            side.removeIf(participant -> participant.id().equals(changed.id()));
            if (random.nextInt(3) == 0) {
                live.remove(party, changed.id());
            } else {
                side.add(changed);
                live.put(party, changed);
            }
            if (step % 4 == 3) {
                assertSame(live, new Ranking(rules, Pool.of(sides.get(0), sides.get(1))), sides, limit);
            }
        }
    }

    private static void assertSame(LiveRanking live, Ranking anew, List<List<Participant>> sides, int limit) {
        sides.get(0)
                .forEach(mentee -> assertThat(live.best(Party.MENTEE, mentee.id()))
                        .isEqualTo(anew.best(Party.MENTEE, mentee.id(), limit)));
        sides.get(1)
                .forEach(mentor -> assertThat(live.best(Party.MENTOR, mentor.id()))
                        .isEqualTo(anew.best(Party.MENTOR, mentor.id(), limit)));
    }

    @Test
    void a_new_manager_excludes_everybody_below() {
        Pool pool = new ProgrammePeople(7).pool(40, 20);
        LiveRanking live = new LiveRanking(ShippedRules.mozilla(), pool, 20);
        Participant first = pool.mentors().get(0);
        Participant boss = Participant.called(first.id())
                .links(Attributes.MANAGER, "mentor-000013")
                .tags(Attributes.AVAILABILITY, "window 0")
                .build();

        live.put(Party.MENTOR, boss);

        List<Participant> mentors = new ArrayList<>(pool.mentors());
        mentors.set(0, boss);
        Ranking anew = new Ranking(ShippedRules.mozilla(), Pool.of(pool.mentees(), mentors));
        assertSame(live, anew, List.of(pool.mentees(), mentors), 20);
    }

    @Test
    void whoever_is_taken_out_is_gone() {
        Pool pool = new ProgrammePeople(7).pool(3, 3);
        LiveRanking live = new LiveRanking(ShippedRules.mozilla(), pool, 5);

        live.remove(Party.MENTOR, "mentor-000001");
        live.remove(Party.MENTOR, "mentor-000001");

        assertThatThrownBy(() -> live.best(Party.MENTOR, "mentor-000001")).isInstanceOf(IllegalArgumentException.class);
        assertThat(live.best(Party.MENTEE, "mentee-000000").candidates())
                .extracting(Candidate::id)
                .doesNotContain("mentor-000001");
    }
}
