package org.mentorbase.devdata;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum DevDataReason implements Reason {
    DEV_DATA_FOR_OPERATOR_ONLY(Kind.FORBIDDEN),
    DESCRIBED_TWICE(Kind.INVALID),
    REFERENCE_UNKNOWN(Kind.INVALID),
    REFERENCE_MISTYPED(Kind.INVALID),
    REFERENCE_CIRCULAR(Kind.INVALID),
    MEETING_WITHOUT_RELATIONSHIP(Kind.INVALID),
    DAY_IN_FUTURE(Kind.INVALID),
    DAY_TOO_EARLY(Kind.INVALID),
    NEVER_EXPIRES(Kind.INVALID),
    RESPONSES_OF_ANOTHER_STATE(Kind.INVALID),
    DIFFERS_FROM_STORED(Kind.CONFLICT);

    private final Kind kind;

    DevDataReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
