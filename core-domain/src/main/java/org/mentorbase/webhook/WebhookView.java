package org.mentorbase.webhook;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The representation of a webhook for programs.
 *
 * @param secret only in the answer that makes it, otherwise null
 */
public record WebhookView(
        long id,
        String url,
        ImmutableList<String> types,
        boolean enabled,
        @Nullable String disabledBecause,
        @Nullable Instant failingSince,
        Instant createdAt,
        @Nullable String secret) {

    public static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    public static WebhookView of(Webhook webhook, @Nullable SigningSecret secret) {
        return new WebhookView(
                webhook.id().value(),
                webhook.url().toString(),
                webhook.types().asList(),
                webhook.isEnabled(),
                webhook.disabledBecause(),
                webhook.failingSince(),
                webhook.createdAt(),
                secret == null ? null : secret.value());
    }
}
