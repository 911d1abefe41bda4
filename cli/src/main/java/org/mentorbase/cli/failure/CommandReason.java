package org.mentorbase.cli.failure;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum CommandReason implements Reason {
    DATE_NOT_IN_CALENDAR(Kind.INVALID),
    EVENT_UNKNOWN(Kind.NOT_FOUND),
    EVENT_ID_MALFORMED(Kind.MALFORMED),
    INPUT_TOO_LARGE(Kind.TOO_LARGE),
    LIMIT_NOT_POSITIVE(Kind.INVALID);

    private final Kind kind;

    CommandReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
