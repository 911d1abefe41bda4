package org.mentorbase.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.web.problem.Problems;
import org.mentorbase.web.problem.WebReason;
import org.mentorbase.web.text.PercentEncoding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For what never came to an operation, and for answers that could not be sent. */
final class LastResort {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
    private static final int BAD_REQUEST = 400;

    private final UnknownRoute unknownRoute;
    private final Problems problems;

    LastResort(UnknownRoute unknownRoute, Problems problems) {
        this.unknownRoute = unknownRoute;
        this.problems = problems;
    }

    void answer(Exception thrown, Context context) {
        try {
            if (thrown instanceof HttpResponseException unmatched) {
                unknownRoute.answer(context, unmatched);
            } else if (thrown instanceof IOException) {
                gone(thrown, context);
            } else if (PercentEncoding.decode(context.path(), false).isEmpty()) {
                problems.answer(context, "unknown", Refusal.of(WebReason.PATH_MALFORMED));
            } else {
                problems.answer(context, "unknown", thrown);
            }
        } catch (IOException e) {
            gone(e, context);
        }
    }

    /** Whoever asked has gone, or sends nothing that could be read to its end. */
    private static void gone(Exception thrown, Context context) {
        LOG.debug("A request could not be received, or its answer not be sent", thrown);
        if (!context.res().isCommitted()) {
            context.res().setStatus(BAD_REQUEST);
        }
    }
}
