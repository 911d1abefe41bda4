package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.matchmaking.Matchmaker.MAX;
import static org.mentorbase.matchmaking.Matchmaker.pairs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.AcceptedInvitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.Response;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Objective;

/** From a draft to relationships. */
class PairingLifeTest {

    private static final String MORNING = "09:00 - 12:00 UTC";

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "cleo", "dan");
    private final Matchmaker max = new Matchmaker(test);

    @BeforeEach
    void two_pairs() {
        test.say(aMentee("ada").at(MORNING).wanting("Looms"));
        test.say(aMentee("ben").at(MORNING).wanting("Engines"));
        test.say(aMentor("cleo").at(MORNING).teaching("Looms").withCapacity(1));
        test.say(aMentor("dan").at(MORNING).teaching("Engines").withCapacity(1));
    }

    @Test
    void a_draft_is_looked_at_adjusted_compared_published_and_accepted() {
        PairingDraft best = max.run();
        ExplainedPairView made = ExplainedPairView.of(max.explain(best, "cleo", "ada"));
        ExplainedPairView notMade = ExplainedPairView.of(max.explain(best, "dan", "ada"));
        assertThat(made.paired()).isTrue();
        assertThat(made.because()).first().asString().startsWith("They are paired");
        assertThat(notMade.paired()).isFalse();
        assertThat(notMade.otherwise()).isNotNull();

        PairingDraft other = max.run(Objective.TOTAL);
        PairingDraft pinned =
                max.adjust(other, Adjustment.PIN, "dan", "ada").draft().value();
        ComparedPairings compared = max.matchmaking().comparingPairings().compare(MAX, best.id(), other.id());
        assertThat(compared.onlyInOne()).extracting(MadePair::mentor).containsExactly("cleo", "dan");
        assertThat(compared.onlyInOther()).extracting(MadePair::mentor).containsExactly("dan", "cleo");

        PublishedPairing published = max.publish(pinned);
        assertThat(published.skipped()).isEmpty();
        InvitationId invitation = published.invited().get(0).invitation();
        test.respond("ada", invitation, Response.ACCEPT);
        assertThat(test.respond("dan", invitation, Response.ACCEPT).value()).isInstanceOf(AcceptedInvitation.class);

        assertThat(max.publish(best).invited()).isEmpty();
        assertThat(pairs(max.run())).isEmpty();
    }

    @Test
    void what_members_say_later_is_told_where_it_makes_a_difference() {
        PairingDraft draft = max.run();
        test.say(aMentee("ada").at("20:00 - 21:00 UTC"));

        ExplainedPairView explained = ExplainedPairView.of(max.explain(draft, "cleo", "ada"));

        assertThat(explained.inDraft()).isTrue();
        assertThat(explained.paired()).isFalse();
        assertThat(explained.broken()).containsExactly("They have no availability in common.");
        assertThat(explained.because())
                .last()
                .asString()
                .startsWith("In the draft they are paired; it was made before members said");
    }

    @Test
    void nothing_is_told_about_people_who_take_no_part() {
        PairingDraft draft = max.run();

        assertRefused(PairingReason.MENTEE_TAKES_NO_PART, () -> max.explain(draft, "cleo", "dan"));
        assertRefused(PairingReason.MENTOR_TAKES_NO_PART, () -> max.explain(draft, "ada", "ben"));
    }
}
