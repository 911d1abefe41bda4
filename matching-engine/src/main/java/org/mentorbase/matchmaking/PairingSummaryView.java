package org.mentorbase.matchmaking;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The representation of a pairing in lists: numbers instead of people. Dates are those of UTC.
 *
 * @param pairs how many there are
 */
public record PairingSummaryView(
        long id,
        String programme,
        String objective,
        String rules,
        int limitPerMentee,
        int minimumScore,
        @Nullable Long closeTo,
        @Nullable Integer pointsPerChange,
        int pairs,
        int coveredMentees,
        int unpairedMentees,
        int unpairedMentors,
        long totalScore,
        boolean optimal,
        long upperBound,
        long blockingPairs,
        String createdBy,
        LocalDate createdOn,
        PairingDraft.State state) {

    public static PairingSummaryView of(PairingSummary summary) {
        Closeness closeTo = summary.closeTo();
        return new PairingSummaryView(
                summary.id().value(),
                summary.programme().value(),
                Objectives.name(summary.objective()),
                summary.rules(),
                summary.limitPerMentee(),
                summary.minimumScore(),
                closeTo == null ? null : closeTo.pairing().value(),
                closeTo == null ? null : closeTo.pointsPerChange(),
                summary.pairs(),
                summary.coveredMentees(),
                summary.unpairedMentees(),
                summary.unpairedMentors(),
                summary.totalScore(),
                summary.optimal(),
                summary.upperBound(),
                summary.blockingPairs(),
                summary.createdBy().value(),
                LocalDate.ofInstant(summary.createdAt(), ZoneOffset.UTC),
                summary.state());
    }
}
