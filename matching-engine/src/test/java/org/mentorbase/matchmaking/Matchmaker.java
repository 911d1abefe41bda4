package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matching.participant.Attributes;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matching.rule.Side;
import org.mentorbase.memory.InMemoryMatchmaking;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

/** Somebody who pairs the programme {@code main} of an installation in memory. */
final class Matchmaker {

    static final Actor MAX = TestMentorbase.actor("max", Permission.INVITATION_CREATE_FOR_OTHERS);

    private final Matchmaking matchmaking;

    Matchmaker(TestMentorbase test) {
        this.matchmaking = new Matchmaking(new InMemoryMatchmaking(test.mentoring()), new InJava(), test.clock());
    }

    /** Without files, there are the usual rules, and some that forbid nothing. */
    private static final class InJava implements RuleSets {

        @Override
        public RuleSet shipped(String name) {
            assertThat(name).isEqualTo("mozilla");
            return ShippedRules.mozilla();
        }

        @Override
        public RuleSet written(String text) {
            return RuleSet.named(text)
                    .tags(Attributes.INTERESTS, Attributes.EXPERTISE)
                    .score("overlap", Side.BOTH, Overlap.of(Attributes.INTERESTS, Attributes.EXPERTISE, 1, 9))
                    .build();
        }
    }

    Matchmaking matchmaking() {
        return matchmaking;
    }

    static PairingTerms terms(Objective objective, Match... pins) {
        return terms(objective, ChosenRules.USUAL, pins);
    }

    static PairingTerms terms(Objective objective, ChosenRules rules, Match... pins) {
        return new PairingTerms(
                ProgrammeKey.MAIN,
                objective,
                rules,
                1,
                0,
                ImmutableSortedSet.copyOf(pins),
                ImmutableSortedSet.of(),
                null);
    }

    PairingDraft run() {
        return run(Objective.COVERAGE);
    }

    PairingDraft run(Objective objective) {
        return run(terms(objective));
    }

    PairingDraft run(PairingTerms terms) {
        return matchmaking.runningPairing().run(MAX, terms).value();
    }

    AdjustedPairing adjust(PairingDraft draft, Adjustment adjustment, String mentor, String mentee) {
        return adjust(draft.id(), adjustment, mentor, mentee, null);
    }

    AdjustedPairing adjust(
            PairingId id, Adjustment adjustment, String mentor, String mentee, @Nullable Long ifVersion) {
        return matchmaking
                .adjustingPairing()
                .adjust(
                        MAX,
                        new AdjustingPairing.Command(
                                id, adjustment, new Username(mentor), new Username(mentee), ifVersion));
    }

    PublishedPairing publish(PairingDraft draft) {
        return matchmaking.publishingPairing().publish(MAX, draft.id(), null);
    }

    ExplainedPair explain(PairingDraft draft, String mentor, String mentee) {
        return matchmaking.explainingPairing().explain(MAX, draft.id(), new Username(mentor), new Username(mentee));
    }

    Versioned<PairingDraft> stored(PairingDraft draft) {
        return matchmaking.viewingPairings().one(MAX, draft.id());
    }

    static List<String> pairs(PairingDraft draft) {
        return draft.outcome().pairs().stream()
                .map(MadePair::match)
                .map(Match::toString)
                .toList();
    }
}
