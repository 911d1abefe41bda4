package org.mentorbase.matchmaking;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The representation of a pairing for programs. Dates are those of UTC.
 *
 * @param closeTo the number of the earlier pairing that it stays close to; null where there is none
 * @param pointsPerChange what giving up one of its pairs had to gain more than; null where there is none
 * @param worstOff the least total score of a mentee who has a mentor; null where nobody has
 */
public record PairingView(
        long id,
        String programme,
        String objective,
        String rules,
        int limitPerMentee,
        int minimumScore,
        @Nullable Long closeTo,
        @Nullable Integer pointsPerChange,
        ImmutableList<MadePairView> pairs,
        ImmutableList<PairView> forbidden,
        ImmutableList<UnpairedView> unpairedMentees,
        ImmutableList<UnpairedView> unpairedMentors,
        long totalScore,
        boolean optimal,
        long upperBound,
        long blockingPairs,
        int coveredMentees,
        @Nullable Integer worstOff,
        String createdBy,
        LocalDate createdOn,
        PairingDraft.State state) {

    public static PairingView of(PairingDraft draft) {
        PairingTerms terms = draft.terms();
        Closeness closeTo = terms.closeTo();
        PairingOutcome outcome = draft.outcome();
        return new PairingView(
                draft.id().value(),
                terms.programme().value(),
                Objectives.name(terms.objective()),
                terms.rules().name(),
                terms.limitPerMentee(),
                terms.minimumScore(),
                closeTo == null ? null : closeTo.pairing().value(),
                closeTo == null ? null : closeTo.pointsPerChange(),
                outcome.pairs().stream().map(MadePairView::of).collect(toImmutableList()),
                terms.forbidden().stream().map(PairView::of).collect(toImmutableList()),
                outcome.unpairedMentees().stream().map(UnpairedView::of).collect(toImmutableList()),
                outcome.unpairedMentors().stream().map(UnpairedView::of).collect(toImmutableList()),
                outcome.totalScore(),
                outcome.optimal(),
                outcome.upperBound(),
                outcome.blockingPairs(),
                outcome.coveredMentees(),
                outcome.worstOff().stream().boxed().findFirst().orElse(null),
                draft.createdBy().value(),
                LocalDate.ofInstant(draft.createdAt(), ZoneOffset.UTC),
                draft.state());
    }
}
