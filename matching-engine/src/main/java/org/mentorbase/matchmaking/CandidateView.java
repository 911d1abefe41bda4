package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * One of those in a {@link RankingView}.
 *
 * @param score of both sides together
 * @param parts they add up to the score, the mentee's side before the mentor's; null unless asked for
 */
public record CandidateView(
        String username,
        int score,
        int mentorScore,
        int menteeScore,
        @Nullable ImmutableList<PartView> parts) {

    static CandidateView of(RankedCandidate ranked) {
        return new CandidateView(
                ranked.candidate().id(),
                ranked.candidate().score(),
                ranked.candidate().mentorScore(),
                ranked.candidate().menteeScore(),
                ranked.parts()
                        .map(parts -> parts.stream().map(PartView::of).collect(ImmutableList.toImmutableList()))
                        .orElse(null));
    }
}
