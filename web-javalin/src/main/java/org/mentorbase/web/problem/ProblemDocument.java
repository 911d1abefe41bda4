package org.mentorbase.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.refusal.Sentences;
import org.mentorbase.web.text.Unicode;

/**
 * The representation of a refusal for programs, after RFC 9457.
 *
 * @param type names the reason
 * @param title of all problems of that type
 * @param detail a sentence for each problem
 * @param instance names this very occurrence in the log, where it is there
 * @param errors where fields, or places in a file, are at fault
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) ImmutableList<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Sentences SENTENCES = Sentences.in(Locale.ENGLISH);

    /**
     * What is wrong with a field.
     *
     * @param line of the file in which it stands, where there is one
     */
    public record FieldError(
            @Nullable String field,
            String problem,
            @Nullable Object value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long line,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long column) {

        private static final int LONGEST_VALUE = 200;

        static FieldError of(Problem problem) {
            Location location = problem.location();
            return new FieldError(
                    problem.field() == null ? null : shown(problem.field()),
                    SENTENCES.what(problem),
                    problem.value() instanceof Number || problem.value() instanceof Boolean || problem.value() == null
                            ? problem.value()
                            : shown(problem.value().toString()),
                    location == null ? null : location.line(),
                    location == null || location.column() == 0 ? null : location.column());
        }

        private static String shown(String text) {
            return Unicode.repaired(Ascii.truncate(text, LONGEST_VALUE, "…"));
        }
    }

    public static ProblemDocument of(Refusal refusal) {
        return of(refusal.reason(), statusOf(refusal.reason()), refusal.problems(), null);
    }

    /** For a status that was decided before there was anything to refuse. */
    static ProblemDocument of(int status) {
        WebReason reason = switch (status) {
            case 404 -> WebReason.ROUTE_UNKNOWN;
            case 408 -> WebReason.REQUEST_TIMEOUT;
            case 414 -> WebReason.ADDRESS_TOO_LONG;
            case 431 -> WebReason.HEADERS_TOO_LARGE;
            case 500 -> WebReason.UNEXPECTED;
            case 503 -> WebReason.NOT_READY;
            default -> WebReason.REQUEST_MALFORMED;
        };
        return of(reason, status, ImmutableList.of(Problem.of(reason)), null);
    }

    static ProblemDocument unexpected(String instance) {
        return of(
                WebReason.UNEXPECTED,
                WebReason.UNEXPECTED.status(),
                ImmutableList.of(Problem.of(WebReason.UNEXPECTED)),
                "urn:mentorbase:request:" + instance);
    }

    private static ProblemDocument of(
            Reason reason, int status, ImmutableList<Problem> problems, @Nullable String instance) {
        return new ProblemDocument(
                "urn:mentorbase:problem:" + reason.code(),
                title(reason),
                status,
                problems.stream().map(SENTENCES::of).collect(Collectors.joining("\n")),
                instance,
                problems.stream()
                        .filter(problem -> problem.field() != null || problem.location() != null)
                        .map(FieldError::of)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static String title(Reason reason) {
        String words = reason.code().replace('-', ' ');
        return Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public static int statusOf(Reason reason) {
        if (reason instanceof WebReason web) {
            return web.status();
        }
        return switch (reason.kind()) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case PRECONDITION_FAILED -> 412;
            case TOO_LARGE -> 413;
            case INVALID -> 422;
        };
    }
}
