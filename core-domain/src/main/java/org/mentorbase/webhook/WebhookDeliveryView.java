package org.mentorbase.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The representation of a delivery for programs. */
public record WebhookDeliveryView(
        long id,
        long webhookId,
        long eventId,
        String type,
        DeliveryState state,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    public static WebhookDeliveryView of(WebhookDelivery delivery) {
        return new WebhookDeliveryView(
                delivery.id().value(),
                delivery.webhook().value(),
                delivery.event().value(),
                delivery.type(),
                delivery.state(),
                delivery.attempts(),
                delivery.dueAt(),
                delivery.endedAt(),
                delivery.problem());
    }
}
