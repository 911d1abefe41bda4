package org.mentorbase.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpException;
import org.mentorbase.account.AccountReason;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns everything that can go wrong into a problem document. What nobody expected is logged under an id, and answered with
 * nothing but that id.
 */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ObjectMapper mapper;
    private final BooleanSupplier ready;

    /** @param ready whether the database can be used; if not, that is why something unexpected happened */
    public Problems(ObjectMapper mapper, BooleanSupplier ready) {
        this.mapper = mapper;
        this.ready = ready;
    }

    /** @param route of what was asked for, for the log */
    public void answer(Context context, String route, Throwable thrown) throws IOException {
        HttpServletResponse response = context.res();
        if (response.isCommitted()) {
            LOG.warn("The answer to {} {} was cut short", context.method(), route, thrown);
            throw new IOException("the answer has begun already", thrown);
        }
        ProblemDocument document = document(context.method().name(), route, thrown);
        response.resetBuffer();
        response.setStatus(document.status());
        if (thrown instanceof Refusal refusal) {
            addHeaders(response, refusal);
        }
        byte[] body = json(document);
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** When the JVM itself is in trouble. */
    public void answer(HttpServletResponse response, Error error) {
        LOG.error("A request failed unexpectedly", error);
        if (!response.isCommitted()) {
            response.setStatus(WebReason.UNEXPECTED.status());
            response.setContentType(ProblemDocument.MEDIA_TYPE);
            try {
                response.getOutputStream().write(json(WebReason.UNEXPECTED.status()));
            } catch (IOException gone) {
                LOG.debug("The answer could not be sent", gone);
            }
        }
    }

    /** The document for a status that the server answers by itself. */
    public byte[] json(int status) {
        return json(ProblemDocument.of(status));
    }

    private ProblemDocument document(String method, String route, Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return ProblemDocument.of(refusal);
        }
        if (thrown instanceof StaleVersion) {
            return ProblemDocument.of(Refusal.of(WebReason.CHANGED_MEANWHILE));
        }
        if (thrown instanceof HttpException http && http.getCode() < 500) {
            return ProblemDocument.of(http.getCode());
        }
        String id = Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
        LOG.error("{} {} failed unexpectedly (request {})", method, route, id, thrown);
        return isReady() ? ProblemDocument.unexpected(id) : ProblemDocument.of(Refusal.of(WebReason.NOT_READY));
    }

    private boolean isReady() {
        try {
            return ready.getAsBoolean();
        } catch (RuntimeException notEvenThat) {
            return false;
        }
    }

    private static void addHeaders(HttpServletResponse response, Refusal refusal) {
        Problem problem = refusal.problems().get(0);
        if (problem.reason() == AccountReason.TOKEN_MISSING) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"mentorbase\"");
        } else if (ProblemDocument.statusOf(problem.reason()) == 401) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"mentorbase\", error=\"invalid_token\"");
        }
        if (problem.values().get("seconds") instanceof Long seconds) {
            response.setHeader("Retry-After", Long.toString(seconds));
        }
        if (problem.values().get("allowed") instanceof String methods) {
            response.setHeader("Allow", methods);
        }
    }

    private byte[] json(ProblemDocument document) {
        try {
            return mapper.writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
