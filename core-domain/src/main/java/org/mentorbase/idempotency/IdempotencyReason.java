package org.mentorbase.idempotency;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum IdempotencyReason implements Reason {
    IDEMPOTENCY_KEY_MALFORMED(Kind.MALFORMED),
    IDEMPOTENCY_KEY_REUSED(Kind.INVALID);

    private final Kind kind;

    IdempotencyReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
