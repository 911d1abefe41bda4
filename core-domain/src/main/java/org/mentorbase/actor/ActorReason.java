package org.mentorbase.actor;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum ActorReason implements Reason {
    USERNAME_MALFORMED(Kind.INVALID),
    PERMISSION_UNKNOWN(Kind.INVALID),
    NOT_PERMITTED(Kind.FORBIDDEN);

    private final Kind kind;

    ActorReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
