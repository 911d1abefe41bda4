package org.mentorbase.webhook;

import com.google.common.base.Joiner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mentorbase.event.Event;
import org.mentorbase.event.EventId;

/**
 * That an endpoint is told of an event.
 *
 * @param subject whom the event is about; what is about the same is delivered in its order
 * @param attempts how often it was tried
 * @param dueAt when it is tried next, or null when it is not
 * @param endedAt when it was delivered or given up, or null
 * @param problem what went wrong the last time, or null
 */
public record WebhookDelivery(
        DeliveryId id,
        WebhookId webhook,
        EventId event,
        String type,
        String subject,
        DeliveryState state,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    private static final int LONGEST_PROBLEM = 500;

    static WebhookDelivery of(DeliveryId id, WebhookId webhook, Event event, Instant now) {
        return new WebhookDelivery(
                id,
                webhook,
                event.id(),
                event.change().type(),
                Joiner.on(' ').join(event.change().about()),
                DeliveryState.WAITING,
                0,
                now,
                null,
                null);
    }

    /** Nobody else tries it before that. */
    WebhookDelivery claimed(Instant until) {
        return next(DeliveryState.WAITING, attempts + 1, until, null, problem);
    }

    /** As if it had not been claimed. */
    WebhookDelivery released(Instant now) {
        return next(DeliveryState.WAITING, Math.max(0, attempts - 1), now, null, problem);
    }

    WebhookDelivery delivered(Instant now) {
        return next(DeliveryState.DELIVERED, attempts, null, now, null);
    }

    WebhookDelivery postponed(Instant until, String because) {
        return next(DeliveryState.WAITING, attempts, until, null, shortened(because));
    }

    WebhookDelivery failed(Instant now, String because) {
        return next(DeliveryState.FAILED, attempts, null, now, shortened(because));
    }

    private WebhookDelivery next(
            DeliveryState become, int tried, @Nullable Instant due, @Nullable Instant ended, @Nullable String said) {
        return new WebhookDelivery(id, webhook, event, type, subject, become, tried, due, ended, said);
    }

    /** Whether nobody has claimed or ended it since it was claimed so. */
    boolean isStill(WebhookDelivery claimed) {
        return state == claimed.state && attempts == claimed.attempts;
    }

    /** The same for every attempt, so that the endpoint can drop what it got twice. */
    String messageId() {
        return "msg_" + webhook + "_" + event.value();
    }

    private static String shortened(String problem) {
        return problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM - 1) + "…";
    }
}
