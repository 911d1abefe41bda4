package org.mentorbase.matchmaking.devdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.devdata.Day;
import org.mentorbase.devdata.DevDataReason;
import org.mentorbase.devdata.LoadReport;
import org.mentorbase.devdata.LoadingDevData;
import org.mentorbase.devdata.Progress;
import org.mentorbase.devdata.SomePreferences;
import org.mentorbase.devdata.Thing;
import org.mentorbase.fixture.DescribedThings;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingDraft.State;
import org.mentorbase.matchmaking.PairingSummary;
import org.mentorbase.matchmaking.RuleSets;
import org.mentorbase.memory.InMemoryDevData;
import org.mentorbase.memory.InMemoryMatchmaking;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.relationship.Pair;

class PairingsInDevDataTest {

    private static final Pair GRACE_AND_ADA = TestMentorbase.pair("grace", "ada");
    private static final Pair GRACE_AND_BEN = TestMentorbase.pair("grace", "ben");
    private static final Day LAST_MONTH = Day.daysAgo(30);

    private final TestMentorbase test = new TestMentorbase();
    private final InMemoryMatchmaking unitOfWork = new InMemoryMatchmaking(test.mentoring());

    @BeforeEach
    void people() {
        load(aMember("grace"), aMember("ada"), aMember("ben"));
        load(says(aMentor("grace").withCapacity(1)), says(aMentee("ada")), says(aMentee("ben")));
    }

    private static Thing says(SomePreferences preferences) {
        return preferences.at("16:00 - 19:00 UTC").wanting("teaching").teaching("teaching");
    }

    @Test
    void whoever_is_described_is_paired_by_what_they_say() {
        load(aPairing("a", LAST_MONTH, State.DRAFT, null));

        PairingDraft draft = only();

        assertThat(draft.outcome().pairs()).hasSize(1);
        assertThat(draft.createdAt()).isBefore(TestMentorbase.BEGIN);
        assertThat(test.mentorbase()
                        .viewingEvents()
                        .page(Actor.OPERATOR, 0, Optional.empty(), Paging.limit(100))
                        .items())
                .anyMatch(event -> event.change().type().equals("pairing-drafted"));
    }

    @Test
    void a_pin_is_made_and_a_forbidden_pair_is_not() {
        load(pinning(GRACE_AND_BEN, GRACE_AND_ADA));

        assertThat(only().outcome().pairs())
                .extracting(MadePair::mentee, MadePair::pinned)
                .containsExactly(tuple("ben", true));
    }

    @Test
    void publishing_what_is_paired_invites() {
        load(aPairing("a", LAST_MONTH, State.PUBLISHED, null));

        assertThat(only().state()).isEqualTo(State.PUBLISHED);
        assertThat(invitations()).hasSize(1);
    }

    @Test
    void what_was_come_to_is_kept_as_it_is_said_and_invites_nobody() {
        load(aPairing("a", LAST_MONTH, State.PUBLISHED, outcome(7)));

        assertThat(only().outcome().pairs()).containsExactly(new MadePair("ada", "grace", 7, 0, false));
        assertThat(only().outcome().totalScore()).isEqualTo(7);
        assertThat(only().outcome().upperBound()).isEqualTo(7);
        assertThat(invitations()).isEmpty();
    }

    @Test
    void loading_again_changes_nothing_and_what_differs_is_refused_or_replaced() {
        Thing earlier = aPairing("a", LAST_MONTH, State.DRAFT, outcome(7));
        Thing close = closeTo("a", "b");
        load(earlier, close);

        LoadReport again = load(close, earlier);
        assertThat(again.counts()).allMatch(count -> count.created() == 0 && count.unchanged() == 2);
        Thing better = aPairing("a", LAST_MONTH, State.DRAFT, outcome(8));
        assertRefused(DevDataReason.DIFFERS_FROM_STORED, better, close);
        assertThat(load(true, better, close).counts()).allMatch(count -> count.replaced() == 2);

        assertThat(drafts()).hasSize(2);
        assertThat(drafts().get(1).outcome().totalScore()).isEqualTo(8);
        assertThat(drafts().get(0).terms().closeTo()).isNotNull();
    }

    @Test
    void labels_that_nobody_has_or_that_lead_back_are_refused() {
        assertRefused(DevDataReason.REFERENCE_MISTYPED, closeTo("nobody", "b"));
        assertRefused(DevDataReason.REFERENCE_CIRCULAR, closeTo("b", "a"), closeTo("a", "b"));
        assertRefused(
                DevDataReason.DESCRIBED_TWICE,
                aPairing("a", LAST_MONTH, State.DRAFT, outcome(1)),
                aPairing("a", LAST_MONTH, State.DRAFT, outcome(2)));
    }

    private static SomeOutcome outcome(int score) {
        return new SomeOutcome(
                ImmutableList.of(new MadePair("ada", "grace", score, 0, false)),
                ImmutableList.of(),
                ImmutableList.of(),
                null,
                null,
                null);
    }

    private static SomePairing aPairing(String label, Day day, State state, @Nullable SomeOutcome outcome) {
        return new SomePairing(
                null, null, label, null, null, null, null, null, null, null, null, null, day, state, outcome);
    }

    private static SomePairing pinning(Pair pin, Pair forbidden) {
        return new SomePairing(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ImmutableSet.of(pin),
                ImmutableSet.of(forbidden),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static SomePairing closeTo(String near, String label) {
        return new SomePairing(
                null, null, label, null, null, null, null, null, null, near, 1, null, null, null, outcome(3));
    }

    private LoadReport load(Thing... things) {
        return load(false, things);
    }

    private LoadReport load(boolean replacing, Thing... things) {
        RuleSets sets = new RuleSets() {

            @Override
            public RuleSet shipped(String name) {
                return ShippedRules.mozilla();
            }

            @Override
            public RuleSet written(String text) {
                throw new IllegalArgumentException(text);
            }
        };
        return new LoadingDevData(
                        new InMemoryDevData(test.mentoring()),
                        test.accounts(),
                        new PairingsInDevData(unitOfWork, sets),
                        LoadingDevData.Terms.USUAL,
                        test.clock())
                .load(
                        Actor.OPERATOR,
                        new LoadingDevData.Command(DescribedThings.of(things), replacing, Progress.UNWATCHED));
    }

    private void assertRefused(DevDataReason reason, Thing... things) {
        assertThatThrownBy(() -> load(things))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::reason)
                                .contains(reason));
    }

    private PairingDraft only() {
        assertThat(drafts()).hasSize(1);
        return drafts().get(0);
    }

    /** The newest first. */
    private List<PairingDraft> drafts() {
        return unitOfWork.read(stored -> {
            List<PairingDraft> found = new ArrayList<>();
            for (PairingSummary summary : stored.pairings()
                    .page(ProgrammeKey.MAIN, Paging.limit(100).request("pairings"))
                    .items()) {
                found.add(stored.pairings().require(summary.id()).value());
            }
            return found;
        });
    }

    private List<Invitation> invitations() {
        return test.mentorbase()
                .viewingInvitations()
                .page(Actor.OPERATOR, ProgrammeKey.MAIN, Optional.empty(), Optional.empty(), Paging.FIRST)
                .items();
    }
}
