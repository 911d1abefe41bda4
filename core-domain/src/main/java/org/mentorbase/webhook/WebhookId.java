package org.mentorbase.webhook;

import static com.google.common.base.Preconditions.checkArgument;

import org.mentorbase.refusal.Ids;

public record WebhookId(long value) {

    public WebhookId {
        checkArgument(value > 0, "webhook id %s is not positive", value);
    }

    /** Refuses text that is no number as malformed, and a number that can be no id as unknown. */
    public static WebhookId parse(String text) {
        return new WebhookId(Ids.parse(text, WebhookReason.WEBHOOK_ID_MALFORMED, WebhookReason.WEBHOOK_UNKNOWN));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
