package org.mentorbase.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.matching.participant.Attributes.AVAILABILITY;
import static org.mentorbase.matching.participant.Attributes.CHANGE_TRACK;
import static org.mentorbase.matching.participant.Attributes.EXPERTISE;
import static org.mentorbase.matching.participant.Attributes.INTERESTS;
import static org.mentorbase.matching.participant.Attributes.MANAGER;
import static org.mentorbase.matching.participant.Attributes.ORGANISATION;
import static org.mentorbase.matching.participant.Attributes.OUTSIDE_ORGANISATION;
import static org.mentorbase.matching.participant.Attributes.REQUESTED;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.matching.participant.CareerLevel;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;

class MozillaRankingLogicTest {

    private final RuleSet rules = ShippedRules.mozilla();

    @Test
    void the_parts_add_up_to_the_score_of_each_side() {
        PairExplanation pair = explain(mentee().build(), mentor().build());

        assertThat(pair.parts())
                .extracting(Part::rule, Part::side, Part::points, Part::because)
                .containsExactly(
                        part(
                                "interests and expertise",
                                Party.MENTEE,
                                2,
                                "In common: Technical Leadership and Networking."),
                        part(
                                "outside organisation",
                                Party.MENTEE,
                                3,
                                "The mentee prefers somebody from another organisation: the mentor's is IT, the mentee's is Firefox."),
                        part(
                                "change of track",
                                Party.MENTEE,
                                1,
                                "The mentor's track is M, the mentee's is P, and the mentee's wish to change it is 1."),
                        part(
                                "career growth",
                                Party.MENTEE,
                                0,
                                "The mentee wants to grow from the level P3, and the mentor, at M2, is not above it on the same track."),
                        part("asked for by name", Party.MENTEE, 0, "The mentee did not ask for the mentor by name."),
                        part(
                                "interests and expertise",
                                Party.MENTOR,
                                2,
                                "In common: Technical Leadership and Networking."),
                        part(
                                "outside organisation",
                                Party.MENTOR,
                                2,
                                "The mentor's organisation is IT, the mentee's is Firefox, and the mentor has stated no wish about that."));
        assertThat(pair.menteeScore()).isEqualTo(6);
        assertThat(pair.mentorScore()).isEqualTo(4);
        assertThat(pair.score()).isEqualTo(10);
    }

    @Test
    void a_mentor_asked_for_by_name_is_worth_all_that_a_side_can_give() {
        PairExplanation pair = explain(mentee().links(REQUESTED, "grace").build(), mentor().build());

        assertThat(pair.menteeScore()).isEqualTo(50);
        assertThat(pair.parts())
                .contains(new Part(
                        Part.MOST, Party.MENTEE, -6, "More than 50 points are not given to the mentee's side."));
        assertThat(pair.parts().stream().mapToInt(Part::points).sum()).isEqualTo(pair.score());
    }

    @Test
    void without_a_shared_slot_the_pair_is_impossible() {
        PairExplanation pair = explain(
                mentee().build(),
                mentor().tags(AVAILABILITY, "03:00 - 06:00 UTC").build());

        assertThat(pair.isPossible()).isFalse();
        assertThat(pair.score()).isZero();
        assertThat(pair.broken())
                .containsExactly(new BrokenConstraint("share availability", "They have no availability in common."));
    }

    @Test
    void nobody_is_paired_with_themselves() {
        Participant both = mentee().tags(EXPERTISE, "Networking").build();

        assertThat(explain(both, both).broken())
                .extracting(BrokenConstraint::because)
                .containsExactly("It is the same person.");
    }

    @ParameterizedTest
    @CsvSource({"ada, grace", "grace, ada", "ada, between", "grace, between"})
    void nobody_is_paired_within_a_reporting_line(String below, String above) {
        String top = below.equals("ada") ? "grace" : "ada";
        Participant between = Participant.called("between").links(MANAGER, top).build();
        Participant mentee =
                mentee().links(MANAGER, below.equals("ada") ? above : "boss").build();
        Participant mentor =
                mentor().links(MANAGER, below.equals("grace") ? above : "boss").build();
        Pool pool = Pool.of(List.of(mentee), List.of(mentor)).withOthers(List.of(between));

        assertThat(new Scorer(rules, pool).explain(mentee, mentor).broken())
                .extracting(BrokenConstraint::because)
                .containsExactly("One of them reports to the other, directly or through other managers.");
    }

    @Test
    void a_common_manager_does_no_harm() {
        assertThat(explain(
                                mentee().links(MANAGER, "boss").build(),
                                mentor().links(MANAGER, "boss").build())
                        .isPossible())
                .isTrue();
    }

    @Test
    void managers_in_a_circle_are_found_out() {
        Participant mentee = mentee().links(MANAGER, "a").build();
        Participant a = Participant.called("a").links(MANAGER, "b").build();
        Participant b = Participant.called("b").links(MANAGER, "a").build();
        Pool pool = Pool.of(List.of(mentee), List.of(mentor().build())).withOthers(List.of(a, b));

        assertThat(new Scorer(rules, pool).isPossible(mentee, mentor().build())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 1", "2, 2, 2", "3, 1, 3", ", 2, 2", "9, 2, 2"})
    void the_wish_to_go_outside_is_ones_own(Integer wish, int outside, int inside) {
        Participant.Builder wishing = mentor();
        if (wish != null) {
            wishing.ordinal(OUTSIDE_ORGANISATION, wish);
        }

        assertThat(explain(mentee().tags(INTERESTS).build(), wishing.build()).mentorScore())
                .isEqualTo(outside);
        assertThat(explain(
                                mentee().tags(INTERESTS).build(),
                                wishing.category(ORGANISATION, "firefox ").build())
                        .mentorScore())
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 5", "2, 2, 4", "3, 3, 3", "4, 4, 2", "5, 5, 1"})
    void the_wish_to_change_track_prefers_mentors_on_the_other(int wish, int other, int same) {
        Participant mentee = mentee().tags(INTERESTS)
                .ordinal(CHANGE_TRACK, wish)
                .ordinal(OUTSIDE_ORGANISATION, 2)
                .build();

        assertThat(explain(mentee, mentor().build()).menteeScore()).isEqualTo(2 + other);
        assertThat(explain(mentee, level("P2", mentor()).build()).menteeScore()).isEqualTo(2 + same);
    }

    @Test
    void no_more_than_seven_points_are_given_for_interests() {
        String[] many = {"a", "b", "c", "d", "e", "f", "g", "h"};
        PairExplanation pair = explain(
                mentee().tags(INTERESTS, many).build(),
                mentor().tags(EXPERTISE, many).build());

        assertThat(pair.parts().get(0).points()).isEqualTo(7);
        assertThat(pair.parts().get(0).because())
                .isEqualTo("In common: a, b, c, d, e, f, g and h. More than 7 points are not given for it.");
    }

    private PairExplanation explain(Participant mentee, Participant mentor) {
        return new Scorer(rules, Pool.of(List.of(mentee), List.of(mentor))).explain(mentee, mentor);
    }

    private static Tuple part(Object... values) {
        return tuple(values);
    }

    private static Participant.Builder mentee() {
        return level("P3", Participant.called("ada"))
                .tags(AVAILABILITY, "00:00 - 03:00 UTC")
                .tags(INTERESTS, "Technical Leadership", "Networking")
                .category(ORGANISATION, "Firefox")
                .ordinal(OUTSIDE_ORGANISATION, 1)
                .ordinal(CHANGE_TRACK, 1);
    }

    private static Participant.Builder mentor() {
        return level("M2", Participant.called("grace"))
                .tags(AVAILABILITY, "00:00 - 03:00 utc")
                .tags(EXPERTISE, "technical leadership", "Networking", "Other")
                .category(ORGANISATION, "IT");
    }

    private static Participant.Builder level(String level, Participant.Builder participant) {
        return CareerLevel.parse(level).orElseThrow().describe(participant);
    }
}
