package org.mentorbase.programme;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum ProgrammeReason implements Reason {
    PROGRAMME_UNKNOWN(Kind.NOT_FOUND),
    PROGRAMME_EXISTS(Kind.CONFLICT),
    PROGRAMME_KEY_MALFORMED(Kind.INVALID),
    PROGRAMME_ENDS_BEFORE_START(Kind.INVALID);

    private final Kind kind;

    ProgrammeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
