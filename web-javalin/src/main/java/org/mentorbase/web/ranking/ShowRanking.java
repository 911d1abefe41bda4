package org.mentorbase.web.ranking;

import org.mentorbase.matchmaking.RankingCandidates;
import org.mentorbase.matchmaking.RankingView;
import org.mentorbase.matchmaking.RuleSets;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** The best mentors or mentees for a member. */
public final class ShowRanking implements Operation {

    private static final Parameter LIMIT =
            Parameter.number("limit", "How many candidates at most: 1 to 1000, usually 100.");

    private static final Contract CONTRACT = Contract.get("/api/v1/members/{username}/ranking")
            .summary(
                    "Those with whom a member could be paired, the best first: for oneself, or for anybody with the permission invitation:create-for-others.")
            .query(Sides.AS, LIMIT, Asked.EXPLAIN, Asked.RULES, Parameter.PROGRAMME)
            .answers(RankingView.class)
            .refuses(404, 422)
            .build();

    private final RankingCandidates ranking;
    private final RuleSets sets;

    public ShowRanking(RankingCandidates ranking, RuleSets sets) {
        this.ranking = ranking;
        this.sets = sets;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.json(RankingView.of(ranking.rank(
                call.actor(),
                new RankingCandidates.Query(
                        call.programme(),
                        call.username(),
                        Sides.of(call),
                        Asked.rules(call, sets),
                        call.limit(LIMIT).orElse(null),
                        Asked.explain(call)))));
    }
}
