package org.mentorbase.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import org.mentorbase.refusal.Problem;
import org.mentorbase.web.access.Authentication;
import org.mentorbase.web.monitoring.RequestTimers;
import org.mentorbase.web.problem.Problems;
import org.mentorbase.web.problem.WebReason;

/** Answers what no operation answers. In the API, who asks is found out first here too. */
final class UnknownRoute {

    private static final String ROUTE = "unknown";

    private final Authentication authentication;
    private final Problems problems;
    private final RequestTimers timers;

    UnknownRoute(Authentication authentication, Problems problems, RequestTimers timers) {
        this.authentication = authentication;
        this.problems = problems;
        this.timers = timers;
    }

    void answer(Context context, HttpResponseException unmatched) throws IOException {
        long start = System.nanoTime();
        try {
            if (context.path().startsWith("/api/")) {
                authentication.authenticate(context);
            }
            String allowed = allowed(unmatched);
            if (context.method().equals(HandlerType.OPTIONS) && !allowed.isEmpty()) {
                context.status(204);
                context.res().setContentType(null);
                context.res().setHeader("Allow", allowed);
            } else {
                throw problem(context, allowed).refusal();
            }
        } catch (RuntimeException e) {
            problems.answer(context, ROUTE, e);
        } finally {
            timers.record(knownMethod(context), ROUTE, context.statusCode(), start);
        }
    }

    private static Problem problem(Context context, String allowed) {
        return allowed.isEmpty()
                ? Problem.of(WebReason.ROUTE_UNKNOWN).with("path", context.path())
                : Problem.of(WebReason.METHOD_NOT_ALLOWED)
                        .with("method", context.req().getMethod())
                        .with("allowed", allowed);
    }

    private static String allowed(HttpResponseException unmatched) {
        return unmatched instanceof MethodNotAllowedResponse
                ? String.join(", ", unmatched.getDetails().values()) + ", OPTIONS"
                : "";
    }

    private static String knownMethod(Context context) {
        return HandlerType.commonHttp().contains(context.method())
                ? context.method().name()
                : "other";
    }
}
