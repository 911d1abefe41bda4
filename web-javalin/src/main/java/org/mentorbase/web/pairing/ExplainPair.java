package org.mentorbase.web.pairing;

import org.mentorbase.actor.Username;
import org.mentorbase.matchmaking.ExplainedPairView;
import org.mentorbase.matchmaking.ExplainingPairing;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** As of today, which may differ from the draft. */
public final class ExplainPair implements Operation {

    private static final Parameter MENTOR = Parameter.text("mentor", "The mentor's username, which must be given.");
    private static final Parameter MENTEE = Parameter.text("mentee", "The mentee's username, which must be given.");

    private static final Contract CONTRACT = Contract.get("/api/v1/pairings/{id}/explanation")
            .summary(
                    "Why two people are paired, or why they are not and what it would cost, by what everybody says today.")
            .query(MENTOR, MENTEE)
            .answers(ExplainedPairView.class)
            .refuses(403, 404, 422)
            .build();

    private final ExplainingPairing explaining;

    public ExplainPair(ExplainingPairing explaining) {
        this.explaining = explaining;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.json(ExplainedPairView.of(explaining.explain(
                call.actor(), PairingId.parse(call.path("id")), person(call, MENTOR), person(call, MENTEE))));
    }

    private static Username person(Call call, Parameter parameter) {
        return Username.parse(parameter.name(), call.text(parameter).orElse(""));
    }
}
