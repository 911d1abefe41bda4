package org.mentorbase.web.graphql;

import graphql.schema.DataFetcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matchmaking.RankedPair;
import org.mentorbase.matchmaking.RankingCandidates;
import org.mentorbase.matchmaking.RankingEverybody;
import org.mentorbase.programme.ProgrammeKey;

/** Answers who suits whom. */
final class Rankings {

    /** Not in the schema: who was enrolled, and where. */
    static final String ENROLLED = "enrolled person";

    static final String PROGRAMME = "enrolled in";

    private final RankingCandidates ranking;
    private final RankingEverybody everybody;

    Rankings(RankingCandidates ranking, RankingEverybody everybody) {
        this.ranking = ranking;
        this.everybody = everybody;
    }

    DataFetcher<List<Map<String, @Nullable Object>>> of(Party as, String argument) {
        return environment -> {
            Asked asked = new Asked(environment);
            return nodes(
                    asked.actor(),
                    asked.programme(),
                    asked.username(argument),
                    as,
                    asked.number("limit").orElse(null));
        };
    }

    /** For whom a mutation has just been about. */
    DataFetcher<List<Map<String, @Nullable Object>>> ofEnrolled(Party as) {
        return environment -> {
            Map<String, Object> enrolled = Objects.requireNonNull(environment.getSource());
            return nodes(
                    new Asked(environment).actor(),
                    (ProgrammeKey) Objects.requireNonNull(enrolled.get(PROGRAMME)),
                    (Username) Objects.requireNonNull(enrolled.get(ENROLLED)),
                    as,
                    null);
        };
    }

    DataFetcher<Map<String, Object>> page(Party as) {
        return environment -> {
            Asked asked = new Asked(environment);
            RankingEverybody.RankedPairs page =
                    everybody.page(asked.actor(), asked.programme(), as, ShippedRules.mozilla(), asked.paging());
            return Connection.of(page.items(), page.more(), asked.text("after").isPresent(), pair -> node(pair, as));
        };
    }

    private List<Map<String, @Nullable Object>> nodes(
            Actor actor, ProgrammeKey programme, Username person, Party as, @Nullable Integer limit) {
        RankingCandidates.Query query =
                new RankingCandidates.Query(programme, person, as, ShippedRules.mozilla(), limit, false);
        return ranking.rank(actor, query).candidates().stream()
                .map(ranked -> node(RankedPair.of(as, person.value(), ranked.candidate()), as))
                .toList();
    }

    private static Map<String, @Nullable Object> node(RankedPair pair, Party as) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("id", NodeIds.of(PersonNode.type(as) + "Ranking", pair.mentee(), pair.mentor()));
        node.put("learner", pair.mentee());
        node.put("mentor", pair.mentor());
        node.put("ranking", as == Party.MENTEE ? pair.menteeScore() : pair.mentorScore());
        node.put("combined", pair.menteeScore() + pair.mentorScore());
        return node;
    }
}
