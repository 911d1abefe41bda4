package org.mentorbase.web.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matchmaking.Matchmaking;

/** The schema, with what answers each of its fields. */
final class GraphqlSchema {

    private GraphqlSchema() {}

    static GraphQL of(Matchmaking matchmaking) {
        GraphqlErrors errors = new GraphqlErrors();
        return GraphQL.newGraphQL(new SchemaGenerator()
                        .makeExecutableSchema(new SchemaParser().parse(text()), wiring(matchmaking)))
                .queryExecutionStrategy(new AsyncExecutionStrategy(errors))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(errors))
                .instrumentation(new ChainedInstrumentation(new GraphqlLimits.Depth(), new GraphqlLimits.Cost()))
                .build();
    }

    static String text() {
        try {
            return Resources.toString(Resources.getResource(GraphqlSchema.class, "schema.graphqls"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeWiring wiring(Matchmaking matchmaking) {
        People people = new People(matchmaking.viewingParticipants());
        Enrolments enrolments = new Enrolments(matchmaking.enrollingParticipant());
        Rankings rankings = new Rankings(matchmaking.rankingCandidates(), matchmaking.rankingEverybody());
        DataFetcher<Object> sameAsEmail =
                environment -> Objects.requireNonNull(environment.<Map<String, Object>>getSource())
                        .get("email");
        return RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        query -> query.dataFetcher("findLearner", people.one(Party.MENTEE))
                                .dataFetcher("findMentor", people.one(Party.MENTOR))
                                .dataFetcher("learner", people.page(Party.MENTEE))
                                .dataFetcher("mentor", people.page(Party.MENTOR))
                                .dataFetcher("findLearnerRankings", rankings.of(Party.MENTEE, "learner"))
                                .dataFetcher("findMentorRankings", rankings.of(Party.MENTOR, "mentor"))
                                .dataFetcher("allLearnerRankings", rankings.page(Party.MENTEE))
                                .dataFetcher("allMentorRankings", rankings.page(Party.MENTOR)))
                .type(
                        "Mutation",
                        mutation -> mutation.dataFetcher("createOrUpdateLearner", enrolments.enrol(Party.MENTEE))
                                .dataFetcher("createOrUpdateMentor", enrolments.enrol(Party.MENTOR)))
                .type("CreateOrUpdateLearner", type -> type.dataFetcher("rankings", rankings.ofEnrolled(Party.MENTEE)))
                .type("CreateOrUpdateMentor", type -> type.dataFetcher("rankings", rankings.ofEnrolled(Party.MENTOR)))
                .type("Learner", type -> type.dataFetcher("EmailAddress", sameAsEmail))
                .type("Mentor", type -> type.dataFetcher("EmailAddress", sameAsEmail))
                .build();
    }
}
