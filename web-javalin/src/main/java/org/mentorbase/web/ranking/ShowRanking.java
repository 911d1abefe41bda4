package org.mentorbase.web.ranking;

import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matchmaking.RankingCandidates;
import org.mentorbase.matchmaking.RankingView;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** The best mentors or mentees for a member. */
public final class ShowRanking implements Operation {

    private static final Parameter LIMIT =
            Parameter.number("limit", "How many candidates at most: 1 to 1000, usually 100.");
    private static final Parameter EXPLAIN =
            Parameter.flag("explain", "Whether to tell what each score is made of, and why.");

    private static final Contract CONTRACT = Contract.get("/api/v1/members/{username}/ranking")
            .summary(
                    "Those with whom a member could be paired, the best first: for oneself, or for anybody with the permission invitation:create-for-others.")
            .query(Sides.AS, LIMIT, EXPLAIN, Parameter.PROGRAMME)
            .answers(RankingView.class)
            .refuses(404, 422)
            .build();

    private final RankingCandidates ranking;

    public ShowRanking(RankingCandidates ranking) {
        this.ranking = ranking;
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
                        ShippedRules.mozilla(),
                        call.limit(LIMIT).orElse(null),
                        call.flag(EXPLAIN).orElse(false)))));
    }
}
