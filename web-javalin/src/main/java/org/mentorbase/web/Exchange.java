package org.mentorbase.web;

import com.google.common.collect.ImmutableSet;
import io.javalin.http.Context;
import java.io.IOException;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.web.access.Authentication;
import org.mentorbase.web.monitoring.RequestTimers;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Query;
import org.mentorbase.web.problem.Problems;
import org.mentorbase.web.problem.WebReason;

/** The way of every request to its operation and back: who asks, what for, the answer, and how long it took. */
final class Exchange {

    /** Asks for what needs no token. */
    private static final Actor NOBODY = new Actor(new Username("nobody"), ImmutableSet.of());

    private final Authentication authentication;
    private final RequestBodies bodies;
    private final Repetition repetition;
    private final Replies replies;
    private final Problems problems;
    private final RequestTimers timers;

    Exchange(
            Authentication authentication,
            RequestBodies bodies,
            Repetition repetition,
            Replies replies,
            Problems problems,
            RequestTimers timers) {
        this.authentication = authentication;
        this.bodies = bodies;
        this.repetition = repetition;
        this.replies = replies;
        this.problems = problems;
        this.timers = timers;
    }

    void handle(Context context, Operation operation) throws IOException {
        long start = System.nanoTime();
        Contract contract = operation.contract();
        try {
            if (context.header("X-HTTP-Method-Override") != null) {
                throw Refusal.of(WebReason.METHOD_OVERRIDDEN);
            }
            Actor actor = contract.open() ? NOBODY : authentication.authenticate(context);
            Query query = contract.open() ? Query.NONE : Query.parse(context.queryString(), contract);
            try (RequestBodies.Body body = bodies.read(context, contract)) {
                Call call = new Call(context, actor, query, body.source());
                replies.write(context, call, repetition.answer(context, call, body.source(), operation));
            }
        } catch (RuntimeException e) {
            problems.answer(context, contract.path(), e);
        } finally {
            timers.record(context.method().name(), contract.path(), context.statusCode(), start);
        }
    }
}
