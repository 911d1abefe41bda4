package org.mentorbase.webhook;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mentorbase.event.Event;

/**
 * An address that is told of events as they happen.
 *
 * @param types of the events it is told of; empty for all
 * @param lastEvent up to which event the log has been read for it
 * @param failingSince since when nothing has been delivered although it was tried, or null
 * @param disabledBecause why nothing is delivered to it, or null while it is enabled
 */
public record Webhook(
        WebhookId id,
        WebhookUrl url,
        ImmutableSet<String> types,
        SealedSecrets secrets,
        Instant createdAt,
        long lastEvent,
        @Nullable Instant failingSince,
        @Nullable String disabledBecause) {

    private static final int LONGEST_REASON = 500;

    public boolean isEnabled() {
        return disabledBecause == null;
    }

    boolean wants(Event event) {
        return types.isEmpty() || types.contains(event.change().type());
    }

    Webhook readUpTo(long event) {
        return new Webhook(id, url, types, secrets, createdAt, event, failingSince, disabledBecause);
    }

    Webhook with(SealedSecrets others) {
        return new Webhook(id, url, types, others, createdAt, lastEvent, failingSince, disabledBecause);
    }

    Webhook failing(@Nullable Instant since) {
        return new Webhook(id, url, types, secrets, createdAt, lastEvent, since, disabledBecause);
    }

    Webhook disabled(String because) {
        String shortened =
                because.length() <= LONGEST_REASON ? because : because.substring(0, LONGEST_REASON - 1) + "…";
        return new Webhook(id, url, types, secrets, createdAt, lastEvent, failingSince, shortened);
    }

    Webhook enabled() {
        return new Webhook(id, url, types, secrets, createdAt, lastEvent, null, null);
    }
}
