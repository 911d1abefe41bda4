package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.matchmaking.Adjustment.ALLOW;
import static org.mentorbase.matchmaking.Adjustment.FORBID;
import static org.mentorbase.matchmaking.Adjustment.PIN;
import static org.mentorbase.matchmaking.Adjustment.UNPIN;
import static org.mentorbase.matchmaking.Matchmaker.pairs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.transaction.VersionReason;

class AdjustingPairingTest {

    private static final String MORNING = "09:00 - 12:00 UTC";

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "cleo", "dan", "eve");
    private final Matchmaker max = new Matchmaker(test);
    private PairingDraft draft;

    @BeforeEach
    void two_pairs() {
        test.say(aMentee("ada").at(MORNING).wanting("Looms"));
        test.say(aMentee("ben").at(MORNING).wanting("Engines"));
        test.say(aMentor("cleo").at(MORNING).teaching("Looms").withCapacity(1));
        test.say(aMentor("dan").at(MORNING).teaching("Engines").withCapacity(1));
        test.say(aMentor("eve").at("20:00 - 21:00 UTC"));
        draft = max.run();
    }

    @Test
    void a_pin_is_made_in_any_case_and_has_its_price() {
        AdjustedPairing pinned = max.adjust(draft, PIN, "dan", "ada");

        assertThat(pairs(pinned.draft().value())).containsExactly("ada with dan", "ben with cleo");
        assertThat(pinned.totalScoreChange()).isEqualTo(-4);
        assertThat(pinned.coverageChange()).isZero();
        assertThat(pinned.draft().version()).isEqualTo(2);
        assertThat(max.stored(draft)).isEqualTo(pinned.draft());
    }

    @Test
    void a_pin_that_is_taken_back_costs_nothing_any_more() {
        max.adjust(draft, PIN, "dan", "ada");

        AdjustedPairing free = max.adjust(draft, UNPIN, "dan", "ada");

        assertThat(free.draft().value()).isEqualTo(draft);
        assertThat(free.totalScoreChange()).isEqualTo(4);
    }

    @Test
    void two_who_are_kept_apart_are_in_no_pair() {
        AdjustedPairing apart = max.adjust(draft, FORBID, "cleo", "ada");
        AdjustedPairing both = max.adjust(draft, FORBID, "dan", "ada");

        assertThat(pairs(apart.draft().value())).containsExactly("ada with dan", "ben with cleo");
        assertThat(pairs(both.draft().value())).containsExactly("ben with dan");
        assertThat(both.coverageChange()).isEqualTo(-1);
        assertThat(both.draft().value().terms().forbidden()).hasSize(2);
    }

    @Test
    void two_who_are_allowed_again_may_be_a_pair() {
        max.adjust(draft, FORBID, "cleo", "ada");

        assertThat(max.adjust(draft, ALLOW, "cleo", "ada").draft().value()).isEqualTo(draft);
    }

    @Test
    void what_changes_nothing_is_no_new_version() {
        assertThat(max.adjust(draft, UNPIN, "dan", "ada").draft().version()).isEqualTo(1);
        assertThat(max.adjust(draft, ALLOW, "dan", "ada").draft().version()).isEqualTo(1);
    }

    @Test
    void what_contradicts_itself_or_the_rules_is_refused_and_changes_nothing() {
        max.adjust(draft, PIN, "cleo", "ada");

        assertRefused(PairingReason.PIN_FORBIDDEN, () -> max.adjust(draft, FORBID, "cleo", "ada"));
        assertRefused(PairingReason.MENTOR_PINNED_TOO_OFTEN, () -> max.adjust(draft, PIN, "cleo", "ben"));
        assertRefused(PairingReason.MENTEE_PINNED_TOO_OFTEN, () -> max.adjust(draft, PIN, "dan", "ada"));
        assertRefused(PairingReason.PIN_BREAKS_RULE, () -> max.adjust(draft, PIN, "eve", "ben"));
        assertRefused(PairingReason.MENTOR_TAKES_NO_PART, () -> max.adjust(draft, PIN, "ada", "ben"));
        assertRefused(PairingReason.MENTEE_TAKES_NO_PART, () -> max.adjust(draft, FORBID, "cleo", "dan"));
        assertRefused(PairingReason.PAIRS_ONESELF, () -> max.adjust(draft, PIN, "ada", "ada"));
        assertThat(max.stored(draft).version()).isEqualTo(2);
    }

    @Test
    void who_saw_another_version_is_refused() {
        max.adjust(draft, PIN, "cleo", "ada");

        assertRefused(VersionReason.CHANGED_SINCE_READ, () -> max.adjust(draft.id(), UNPIN, "cleo", "ada", 1L));
    }
}
