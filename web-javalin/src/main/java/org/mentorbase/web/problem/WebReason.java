package org.mentorbase.web.problem;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

/** Why a request is refused before, or after, the domain had a say. */
public enum WebReason implements Reason {
    JSON_MALFORMED(400),
    JSON_TRAILING(400),
    BODY_NOT_AN_OBJECT(400),
    FIELD_UNKNOWN(400),
    FIELD_TWICE(400),
    FIELD_OF_WRONG_TYPE(400),
    TEXT_NOT_UNICODE(400),
    QUERY_MALFORMED(400),
    PATH_MALFORMED(400),
    PARAMETER_UNKNOWN(400),
    PARAMETER_TWICE(400),
    PRECONDITION_MALFORMED(400),
    METHOD_OVERRIDDEN(400),
    REQUEST_MALFORMED(400),
    REQUEST_INCOMPLETE(400),
    ROUTE_UNKNOWN(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TIMEOUT(408),
    CHANGED_MEANWHILE(409),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    MEDIA_TYPE_UNSUPPORTED(415),
    QUERY_TOO_DEEP(422),
    QUERY_TOO_COSTLY(422),
    DATE_MALFORMED(422),
    TIME_MALFORMED(422),
    NOT_ONE_OF(422),
    NUMBER_MALFORMED(422),
    NUMBER_OUT_OF_RANGE(422),
    FIELD_DIFFERS(422),
    TOO_MANY_REQUESTS(429),
    TOO_MANY_FAILURES(429),
    HEADERS_TOO_LARGE(431),
    UNEXPECTED(500),
    NOT_READY(503);

    private final int status;

    WebReason(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** As near as the kinds of the domain come; {@link #status} is exact. */
    @Override
    public Kind kind() {
        return switch (status) {
            case 404 -> Kind.NOT_FOUND;
            case 409 -> Kind.CONFLICT;
            case 413 -> Kind.TOO_LARGE;
            case 422 -> Kind.INVALID;
            default -> Kind.MALFORMED;
        };
    }
}
