package org.mentorbase.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentorbase.matching.participant.Attributes.EXPERTISE;
import static org.mentorbase.matching.participant.Attributes.INTERESTS;
import static org.mentorbase.matching.participant.Attributes.ORGANISATION;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.mentorbase.matching.fixture.ProgrammePeople;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.NotOneself;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.SameOrDifferent;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matching.rule.Side;

class RankingTest {

    private static final RuleSet RULES = RuleSet.named("ours")
            .tags(INTERESTS, EXPERTISE)
            .categories(ORGANISATION)
            .require(new NotOneself())
            .score("interests", Side.MENTEE, Overlap.of(INTERESTS, EXPERTISE, 1, 3))
            .score("organisation", Side.MENTOR, SameOrDifferent.different(ORGANISATION, 1))
            .build();

    private final Participant ada = mentee("ada", "Firefox", "a", "b", "c");

    @Test
    void the_highest_score_of_both_sides_is_first() {
        Ranking ranking = ranking(mentor("one", "Firefox", "a"), mentor("three", "IT", "a", "b"));

        assertThat(ranking.best(Party.MENTEE, "ada", 10).candidates())
                .containsExactly(new Candidate("three", 2, 1), new Candidate("one", 1, 0));
    }

    @Test
    void ties_are_broken_by_the_own_side_and_then_by_id() {
        Ranking ranking = ranking(
                mentor("z", "Firefox", "a", "b"),
                mentor("y", "IT", "a"),
                mentor("x", "IT", "b"),
                mentor("v", "Firefox", "b", "c"));

        assertThat(ranking.best(Party.MENTEE, "ada", 10).candidates())
                .extracting(Candidate::id)
                .containsExactly("v", "z", "x", "y");
    }

    @Test
    void for_a_mentor_the_mentors_own_side_breaks_the_tie() {
        Pool pool = Pool.of(
                List.of(mentee("a", "Firefox", "a", "b"), mentee("b", "IT", "a")),
                List.of(mentor("grace", "Firefox", "a", "b")));

        assertThat(new Ranking(RULES, pool).best(Party.MENTOR, "grace", 10).candidates())
                .containsExactly(new Candidate("b", 1, 1), new Candidate("a", 2, 0));
    }

    @Test
    void no_more_than_the_limit_are_told() {
        assertThat(ranking(mentor("x", "IT"), mentor("y", "IT"), mentor("z", "IT"))
                        .best(Party.MENTEE, "ada", 2)
                        .candidates())
                .extracting(Candidate::id)
                .containsExactly("x", "y");
    }

    @Test
    void whoever_is_excluded_is_told_with_the_reason() {
        Ranking ranking = ranking(mentor("ada", "IT"), mentor("bob", "IT"));

        assertThat(ranking.best(Party.MENTEE, "ada", 10).candidates())
                .extracting(Candidate::id)
                .containsExactly("bob");
        assertThat(ranking.excluded(Party.MENTEE, "ada"))
                .singleElement()
                .satisfies(exclusion -> assertThat(exclusion.id()).isEqualTo("ada"))
                .satisfies(exclusion ->
                        assertThat(exclusion.because().get(0).because()).isEqualTo("It is the same person."));
    }

    @Test
    void without_candidates_the_list_is_empty() {
        assertThat(ranking().best(Party.MENTEE, "ada", 10).candidates()).isEmpty();
    }

    @Test
    void limits_of_nothing_and_people_who_are_not_there_are_refused() {
        assertThatThrownBy(() -> ranking().best(Party.MENTEE, "ada", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ranking().best(Party.MENTOR, "ada", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no mentor ada");
    }

    @Test
    void everybody_gets_the_list_that_they_get_alone() {
        Ranking ranking = new Ranking(ShippedRules.mozilla(), new ProgrammePeople(1).pool(40, 30));
        for (Party party : Party.values()) {
            Map<String, RankedList> lists = new ConcurrentHashMap<>();

            ranking.everybody(party, 5, list -> lists.put(list.of(), list));

            assertThat(lists).hasSize(party == Party.MENTEE ? 40 : 30);
            assertThat(lists).allSatisfy((id, list) -> assertThat(list).isEqualTo(ranking.best(party, id, 5)));
        }
    }

    private Ranking ranking(Participant... mentors) {
        return new Ranking(RULES, Pool.of(List.of(ada), List.of(mentors)));
    }

    private static Participant mentee(String id, String organisation, String... interests) {
        return Participant.called(id)
                .category(ORGANISATION, organisation)
                .tags(INTERESTS, interests)
                .build();
    }

    private static Participant mentor(String id, String organisation, String... expertise) {
        return Participant.called(id)
                .category(ORGANISATION, organisation)
                .tags(EXPERTISE, expertise)
                .build();
    }
}
