package org.mentorbase.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.matching.participant.Attributes.CHANGE_TRACK;
import static org.mentorbase.matching.participant.Attributes.INTERESTS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.matching.participant.CareerLevel;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;

class CareerGrowthTest {

    @ParameterizedTest
    @CsvSource({
        "P3, P3, 0",
        "P3, P4, 2",
        "P3, P5, 8",
        "P3, P6, 4",
        "P3, P8, 4",
        "P3, P2, 0",
        "P3, M5, 0",
        "M1, M2, 2",
        "M1, M3, 8"
    })
    void on_ones_own_track_two_levels_above_is_best(String mentee, String mentor, int points) {
        assertThat(points(wantsToLead(mentee, 3), at(mentor))).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "P1, M3", "P2, M3", "P3, M4", "P4, M5", "P5, M6", "P6, M7", "P7, M8", "P8, M8", "M1, P4", "M2, P5", "M3, P6",
        "M4, P7", "M5, P8", "M6, P9"
    })
    void whoever_wishes_to_change_track_starts_from_the_equivalent(String mentee, String twoAbove) {
        assertThat(points(wantsToLead(mentee, 4), at(twoAbove))).isEqualTo(8);
        assertThat(points(wantsToLead(mentee, 5), at(twoAbove))).isEqualTo(8);
        assertThat(points(wantsToLead(mentee, 3), at(twoAbove))).isZero();
    }

    @Test
    void a_level_without_equivalent_leads_nowhere_on_the_other_track() {
        assertThat(points(wantsToLead("M7", 5), at("P9"))).isZero();
    }

    @Test
    void only_those_who_want_to_lead_get_points() {
        Participant mentee = CareerLevel.parse("P3")
                .orElseThrow()
                .describe(Participant.called("ada").tags(INTERESTS, "Time Management"))
                .build();

        assertThat(points(mentee, at("P5"))).isZero();
    }

    @Test
    void nobody_needs_a_level() {
        Participant mentee = Participant.called("ada")
                .tags(INTERESTS, "technical leadership")
                .build();

        assertThat(points(mentee, at("P5"))).isZero();
        assertThat(points(wantsToLead("P3", 1), Participant.called("bob").build()))
                .isZero();
    }

    private static int points(Participant mentee, Participant mentor) {
        return CareerGrowth.standard().points(Party.MENTEE, mentee, mentor);
    }

    private static Participant wantsToLead(String level, int changeTrack) {
        return CareerLevel.parse(level)
                .orElseThrow()
                .describe(Participant.called("ada").tags(INTERESTS, "technical  Leadership"))
                .ordinal(CHANGE_TRACK, changeTrack)
                .build();
    }

    private static Participant at(String level) {
        return CareerLevel.parse(level)
                .orElseThrow()
                .describe(Participant.called("bob"))
                .build();
    }
}
