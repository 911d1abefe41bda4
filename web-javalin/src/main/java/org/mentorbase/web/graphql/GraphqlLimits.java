package org.mentorbase.web.graphql;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import java.util.Locale;
import org.mentorbase.page.PageRequest;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Sentences;
import org.mentorbase.web.problem.WebReason;

/** What one request may ask for at most. */
final class GraphqlLimits {

    /** Enough for the introspection that tools do. */
    static final int DEEPEST = 16;

    /** In fields: those of a list count as often as the list is long, and a ranking as {@value #OF_RANKING} more. */
    static final int MOST_COST = 20_000;

    static final int OF_RANKING = 1000;

    private GraphqlLimits() {}

    static final class Depth extends MaxQueryDepthInstrumentation {

        Depth() {
            super(DEEPEST);
        }

        @Override
        protected AbortExecutionException mkAbortException(int depth, int most) {
            return refused(WebReason.QUERY_TOO_DEEP, depth, most);
        }
    }

    static final class Cost extends MaxQueryComplexityInstrumentation {

        Cost() {
            super(MOST_COST, GraphqlLimits::cost);
        }

        @Override
        protected AbortExecutionException mkAbortException(int cost, int most) {
            return refused(WebReason.QUERY_TOO_COSTLY, cost, most);
        }
    }

    /** Never so much more than the most that adding up would overflow. */
    private static int cost(FieldComplexityEnvironment asked, int ofChildren) {
        String name = asked.getField().getName();
        long own = name.toLowerCase(Locale.ROOT).endsWith("rankings") ? OF_RANKING : 1;
        return (int) Math.min(MOST_COST + 1L, own + items(asked) * Math.max(1L, ofChildren));
    }

    private static long items(FieldComplexityEnvironment asked) {
        for (String length : new String[] {"first", "limit"}) {
            if (asked.getFieldDefinition().getArgument(length) != null) {
                Object given = asked.getArguments().get(length);
                return given instanceof Integer items ? Math.max(1, items) : PageRequest.USUAL;
            }
        }
        return asked.getField().getName().equals("rankings") ? PageRequest.USUAL : 1;
    }

    private static AbortExecutionException refused(WebReason reason, int value, int most) {
        Problem problem = Problem.of(reason).value(value).with("most", most);
        return new AbortExecutionException(Sentences.in(Locale.ENGLISH).of(problem));
    }
}
