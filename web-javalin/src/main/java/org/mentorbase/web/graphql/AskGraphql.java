package org.mentorbase.web.graphql;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.matchmaking.Matchmaking;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.web.operation.Success;

/** Answers queries and mutations in GraphQL; what is wrong in one is told in its errors. */
public final class AskGraphql implements Operation {

    /** As GraphQL has it over HTTP; extensions are for others to define, and ignored. */
    record Body(
            String query,
            @Nullable String operationName,
            @Nullable Map<String, Object> variables,
            @Nullable Map<String, Object> extensions) {}

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.post("/graphql")
            .summary("Ask or change something in GraphQL: learners, mentors and their rankings (docs/schema.graphqls).")
            .body(BODY)
            .answers(Success.JSON)
            .build();

    private final GraphQL graphql;

    public AskGraphql(Matchmaking matchmaking) {
        this.graphql = GraphqlSchema.of(matchmaking);
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Body body = call.body(BODY);
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(body.query())
                .operationName(body.operationName())
                .variables(Objects.requireNonNullElse(body.variables(), Map.of()))
                .graphQLContext(Map.of(Actor.class, call.actor()))
                .locale(Locale.ENGLISH)
                .build();
        Map<String, Object> answer = graphql.execute(input).toSpecification();
        GraphqlErrors.rethrowUnexpected(input.getGraphQLContext());
        return Reply.json(answer);
    }
}
