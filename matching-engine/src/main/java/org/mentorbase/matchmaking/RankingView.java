package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;

/**
 * The representation of a ranking for programs.
 *
 * @param for_ called {@code for}, which is no name in Java
 * @param as {@code mentee} or {@code mentor}: the side of the member for whom it is
 */
@SuppressWarnings("MemberName")
public record RankingView(String for_, String as, ImmutableList<CandidateView> candidates) {

    public static RankingView of(RankedCandidates ranked) {
        return new RankingView(
                ranked.person().value(),
                ranked.as().toString(),
                ranked.candidates().stream().map(CandidateView::of).collect(ImmutableList.toImmutableList()));
    }
}
