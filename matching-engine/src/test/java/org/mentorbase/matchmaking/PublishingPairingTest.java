package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.devdata.SomePreferences.neither;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.matchmaking.Matchmaker.MAX;
import static org.mentorbase.matchmaking.Matchmaker.pairs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.matchmaking.PublishedPairing.Skipped;
import org.mentorbase.transaction.VersionReason;

class PublishingPairingTest {

    private static final String MORNING = "09:00 - 12:00 UTC";

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "cleo", "dan", "eve");
    private final Matchmaker max = new Matchmaker(test);

    @BeforeEach
    void two_pairs() {
        test.say(aMentee("ada").at(MORNING).wanting("Looms"));
        test.say(aMentee("ben").at(MORNING).wanting("Engines"));
        test.say(aMentor("cleo").at(MORNING).teaching("Looms").withCapacity(1));
        test.say(aMentor("dan").at(MORNING).teaching("Engines").withCapacity(1));
    }

    @Test
    void every_pair_is_invited_by_the_matchmaker() {
        PairingDraft draft = max.run();

        PublishedPairing published = max.publish(draft);

        assertThat(pairs(draft)).containsExactly("ada with cleo", "ben with dan");
        assertThat(published.skipped()).isEmpty();
        assertThat(published.invited())
                .extracting(invited -> invited.pair().toString())
                .containsExactly("ada with cleo", "ben with dan");
        assertThat(published.draft()).isEqualTo(max.stored(draft));
        assertThat(published.draft().value().state()).isEqualTo(PairingDraft.State.PUBLISHED);
        Invitation first = test.mentorbase()
                .viewingInvitations()
                .one(Actor.OPERATOR, published.invited().get(0).invitation())
                .value();
        assertThat(first).isInstanceOf(PendingInvitation.class);
        assertThat(first.proposal().createdBy()).isEqualTo(MAX.username());
    }

    @Test
    void it_stays_as_it_is_from_then_on() {
        PairingDraft draft = max.run();
        max.publish(draft);

        assertRefused(PairingReason.PAIRING_PUBLISHED, () -> max.publish(draft));
        for (Adjustment adjustment : Adjustment.values()) {
            assertRefused(PairingReason.PAIRING_PUBLISHED, () -> max.adjust(draft, adjustment, "cleo", "ada"));
        }
    }

    @Test
    void a_pair_is_skipped_whose_mentee_no_longer_looks_for_a_mentor() {
        PairingDraft draft = max.run();
        test.say(neither("ada"));

        assertSkipped(draft, "ada no longer looks for a mentor.");
    }

    @Test
    void a_pair_is_skipped_whose_mentor_has_left() {
        PairingDraft draft = max.run();
        test.deactivate("cleo");

        assertSkipped(draft, "cleo no longer takes mentees.");
    }

    @Test
    void a_pair_is_skipped_that_was_invited_meanwhile() {
        PairingDraft draft = max.run();
        test.invitation("cleo", "ada");

        assertSkipped(draft, "They are a pair already, or are invited to be one.");
    }

    @Test
    void a_pair_is_skipped_whose_mentee_found_somebody_else() {
        PairingDraft draft = max.run();
        test.relationship("eve", "ada");

        assertSkipped(draft, "ada has no place for another mentor by now.");
    }

    @Test
    void a_pair_is_skipped_whose_mentor_has_no_place_any_more() {
        PairingDraft draft = max.run();
        test.invitation("cleo", "eve");

        assertSkipped(draft, "cleo has no place for another mentee by now.");
    }

    @Test
    void a_pair_is_skipped_that_breaks_a_rule_by_now() {
        PairingDraft draft = max.run();
        test.say(aMentee("ada").at("20:00 - 21:00 UTC"));

        assertSkipped(draft, "They have no availability in common.");
    }

    @Test
    void who_saw_another_version_is_refused() {
        PairingDraft draft = max.run();

        assertRefused(
                VersionReason.CHANGED_SINCE_READ,
                () -> max.matchmaking().publishingPairing().publish(MAX, draft.id(), 2L));
    }

    @Test
    void what_does_not_exist_is_refused() {
        assertRefused(
                PairingReason.PAIRING_UNKNOWN,
                () -> max.matchmaking().publishingPairing().publish(MAX, new PairingId(99), null));
    }

    private void assertSkipped(PairingDraft draft, String because) {
        PublishedPairing published = max.publish(draft);

        assertThat(published.skipped()).extracting(Skipped::because).containsExactly(because);
        assertThat(published.invited())
                .extracting(invited -> invited.pair().toString())
                .containsExactly("ben with dan");
    }
}
