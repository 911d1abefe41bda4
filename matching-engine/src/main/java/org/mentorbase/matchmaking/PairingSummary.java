package org.mentorbase.matchmaking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.programme.ProgrammeKey;

/**
 * A pairing without its pairs, for lists.
 *
 * @param rules the name of the rules
 * @param pairs how many there are
 */
public record PairingSummary(
        PairingId id,
        ProgrammeKey programme,
        Objective objective,
        String rules,
        int limitPerMentee,
        int minimumScore,
        @Nullable Closeness closeTo,
        int pairs,
        int coveredMentees,
        int unpairedMentees,
        int unpairedMentors,
        long totalScore,
        long upperBound,
        boolean optimal,
        long blockingPairs,
        Username createdBy,
        Instant createdAt,
        PairingDraft.State state) {

    public static PairingSummary of(PairingDraft draft) {
        PairingTerms terms = draft.terms();
        PairingOutcome outcome = draft.outcome();
        return new PairingSummary(
                draft.id(),
                terms.programme(),
                terms.objective(),
                terms.rules().name(),
                terms.limitPerMentee(),
                terms.minimumScore(),
                terms.closeTo(),
                outcome.pairs().size(),
                outcome.coveredMentees(),
                outcome.unpairedMentees().size(),
                outcome.unpairedMentors().size(),
                outcome.totalScore(),
                outcome.upperBound(),
                outcome.optimal(),
                outcome.blockingPairs(),
                draft.createdBy(),
                draft.createdAt(),
                draft.state());
    }
}
