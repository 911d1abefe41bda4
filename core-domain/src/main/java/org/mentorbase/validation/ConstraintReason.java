package org.mentorbase.validation;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum ConstraintReason implements Reason {
    REQUIRED(Kind.INVALID),
    TOO_LONG(Kind.INVALID),
    TOO_MANY(Kind.INVALID),
    BELOW_LEAST(Kind.INVALID),
    ABOVE_MOST(Kind.INVALID),
    CONTROL_CHARACTER(Kind.INVALID),
    TIME_ZONE_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    ConstraintReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
