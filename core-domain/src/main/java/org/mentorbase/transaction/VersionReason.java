package org.mentorbase.transaction;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum VersionReason implements Reason {
    CHANGED_SINCE_READ(Kind.PRECONDITION_FAILED);

    private final Kind kind;

    VersionReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
