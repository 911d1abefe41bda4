package org.mentorbase.cli.ranking;

import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.pairing.RulesOption;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matchmaking.RankedCandidates;
import org.mentorbase.matchmaking.RankingCandidates;
import org.mentorbase.matchmaking.RankingView;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** For whom, how many, and why. */
final class RankingOptions {

    @Option(names = "--for", paramLabel = "U", required = true, description = "The member for whom they are ranked.")
    private String person = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most this many, 1 to 1000. Otherwise 100.")
    private @Nullable Integer limit;

    @Option(names = "--explain", description = "Tell what each score is made of, and why.")
    private boolean explain;

    @Mixin
    private RulesOption rules = new RulesOption();

    void show(Session session, Party as) {
        Username username = Username.parse("for", person);
        RankedCandidates ranked = session.matchmaking()
                .rankingCandidates()
                .rank(
                        session.actor(),
                        new RankingCandidates.Query(
                                session.programme(),
                                username,
                                as,
                                rules.chosen(session).from(session.matchmaking().ruleSets()),
                                limit,
                                explain));
        if (session.json()) {
            session.output().sentence(RankingView.of(ranked), "");
        } else if (explain) {
            RankingTables.explained(session.output(), ranked);
        } else {
            RankingTables.scores(session.output(), ranked);
        }
    }
}
