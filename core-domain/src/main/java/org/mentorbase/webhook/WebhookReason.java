package org.mentorbase.webhook;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum WebhookReason implements Reason {
    WEBHOOK_UNKNOWN(Kind.NOT_FOUND),
    WEBHOOK_ID_MALFORMED(Kind.MALFORMED),
    WEBHOOK_URL_MALFORMED(Kind.INVALID),
    EVENT_TYPE_UNKNOWN(Kind.INVALID),
    DELIVERY_STATE_UNKNOWN(Kind.INVALID),
    SECRET_KEY_MISSING(Kind.CONFLICT);

    private final Kind kind;

    WebhookReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
