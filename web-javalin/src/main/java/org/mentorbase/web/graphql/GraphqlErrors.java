package org.mentorbase.web.graphql;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.web.problem.ProblemDocument;
import org.mentorbase.web.problem.WebReason;

/**
 * Turns refusals into errors that name the argument at fault, each with its problem document as an extension. What nobody
 * expected is no error of the query, and fails the request as it does elsewhere.
 */
final class GraphqlErrors implements DataFetcherExceptionHandler {

    /** The arguments that stand for fields of the domain under other names, the first that the asked field has counts. */
    private static final ImmutableMap<String, List<String>> ARGUMENTS = ImmutableMap.<String, List<String>>builder()
            .put("username", List.of("email", "learner", "mentor"))
            .put("interests", List.of("interest"))
            .put("organisation", List.of("org"))
            .put("level", List.of("orgLevel"))
            .put("outsideOrganisation", List.of("outsideOrg"))
            .put("manager", List.of("managerEmail"))
            .put("mentorRequirements", List.of("requests"))
            .put("menteeRequirements", List.of("requests"))
            .put("cursor", List.of("after"))
            .put("limit", List.of("limit", "first"))
            .buildOrThrow();

    private static final Object UNEXPECTED = "unexpected failure";

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable thrown =
                parameters.getException() instanceof CompletionException wrapped && wrapped.getCause() != null
                        ? wrapped.getCause()
                        : parameters.getException();
        DataFetchingEnvironment asked = parameters.getDataFetchingEnvironment();
        if (thrown instanceof StaleVersion) {
            thrown = Refusal.of(WebReason.CHANGED_MEANWHILE);
        } else if (!(thrown instanceof Refusal)) {
            asked.getGraphQlContext().put(UNEXPECTED, thrown);
            thrown = Refusal.of(WebReason.UNEXPECTED);
        }
        GraphQLError error = error(asked, named((Refusal) thrown, asked));
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    static void rethrowUnexpected(GraphQLContext context) {
        Throwable thrown = context.get(UNEXPECTED);
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        } else if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }

    private static GraphQLError error(DataFetchingEnvironment asked, Refusal refusal) {
        ProblemDocument problem = ProblemDocument.of(refusal);
        return GraphqlErrorBuilder.newError(asked)
                .message("%s", problem.detail())
                .extensions(Map.of("problem", problem))
                .build();
    }

    private static Refusal named(Refusal refusal, DataFetchingEnvironment asked) {
        ImmutableSet<String> arguments = asked.getFieldDefinition().getArguments().stream()
                .map(GraphQLArgument::getName)
                .collect(ImmutableSet.toImmutableSet());
        return new Refusal(refusal.problems().stream()
                .map(problem -> named(problem, arguments, asked))
                .toList());
    }

    private static Problem named(Problem problem, ImmutableSet<String> arguments, DataFetchingEnvironment asked) {
        String field =
                problem.field() == null && problem.values().containsKey("username") ? "username" : problem.field();
        if (field == null || arguments.contains(field)) {
            return problem;
        }
        return ARGUMENTS.getOrDefault(field, List.of()).stream()
                .filter(arguments::contains)
                .findFirst()
                .map(argument -> of(problem, argument, asked))
                .orElse(problem);
    }

    private static Problem of(Problem problem, String argument, DataFetchingEnvironment asked) {
        return problem.field(argument).value(problem.value() == null ? asked.getArgument(argument) : problem.value());
    }
}
