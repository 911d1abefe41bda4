package org.mentorbase.web.graphql;

import graphql.schema.DataFetcher;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matchmaking.Participation;
import org.mentorbase.matchmaking.Placed;
import org.mentorbase.matchmaking.ViewingParticipants;
import org.mentorbase.page.Page;

/** Answers what is asked about learners and mentors. */
final class People {

    private final ViewingParticipants viewing;

    People(ViewingParticipants viewing) {
        this.viewing = viewing;
    }

    DataFetcher<@Nullable Map<String, @Nullable Object>> one(Party as) {
        return environment -> {
            Asked asked = new Asked(environment);
            return viewing.one(asked.actor(), asked.programme(), asked.username("email"), as)
                    .map(participation -> PersonNode.of(participation, as))
                    .orElse(null);
        };
    }

    DataFetcher<Map<String, Object>> page(Party as) {
        return environment -> {
            Asked asked = new Asked(environment);
            Page<Placed<Participation>> page = viewing.page(asked.actor(), asked.programme(), as, asked.paging());
            return Connection.of(
                    page.items(),
                    page.next() != null,
                    asked.text("after").isPresent(),
                    participation -> PersonNode.of(participation, as));
        };
    }
}
