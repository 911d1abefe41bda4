package org.mentorbase.web.ranking;

import org.mentorbase.matchmaking.ListingRankings;
import org.mentorbase.matchmaking.RankingView;
import org.mentorbase.matchmaking.RuleSets;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** The best mentors for every mentee, or the best mentees for every mentor. */
public final class ListRankings implements Operation {

    private static final Parameter CANDIDATES =
            Parameter.number("candidates", "How many for each at most: 1 to 1000, usually 10.");

    private static final Contract CONTRACT = Contract.get("/api/v1/rankings")
            .summary(
                    "The best candidates for each person on one side, by username: of everybody with the permission invitation:create-for-others, otherwise of oneself.")
            .query(Sides.AS, CANDIDATES, Asked.EXPLAIN, Asked.RULES, Parameter.PROGRAMME)
            .answersPage(RankingView.class)
            .refuses(404, 422)
            .build();

    private final ListingRankings rankings;
    private final RuleSets sets;

    public ListRankings(ListingRankings rankings, RuleSets sets) {
        this.rankings = rankings;
        this.sets = sets;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        ListingRankings.Query query = new ListingRankings.Query(
                call.programme(),
                Sides.of(call),
                Asked.rules(call, sets),
                call.limit(CANDIDATES).orElse(null),
                Asked.explain(call));
        return Reply.page(
                call, rankings.page(call.actor(), query, call.paging()).map(RankingView::of));
    }
}
