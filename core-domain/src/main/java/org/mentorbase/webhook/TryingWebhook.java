package org.mentorbase.webhook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Clock;
import java.time.Instant;
import org.mentorbase.actor.Actor;
import org.mentorbase.event.EventView;
import org.mentorbase.transaction.UnitOfWork;

/** Sends an endpoint a message of the type {@code webhook-test}, once and at once, enabled or not; nothing is recorded. */
public final class TryingWebhook {

    private static final String TYPE = "webhook-test";

    private final ViewingWebhooks viewing;
    private final Clock clock;
    private final Signing signing;
    private final Courier courier;

    public TryingWebhook(
            UnitOfWork<? extends WebhookRepositories> unitOfWork, Clock clock, SecretKeeper keeper, Courier courier) {
        this.viewing = new ViewingWebhooks(unitOfWork);
        this.clock = clock;
        this.signing = new Signing(keeper);
        this.courier = courier;
    }

    public Courier.Outcome send(Actor actor, WebhookId id) {
        Webhook webhook = viewing.one(actor, id).value();
        Instant now = clock.instant();
        EventView data = new EventView(0, now, actor.username().value(), TYPE, ImmutableList.of(), ImmutableMap.of());
        return signing.posting(webhook, "msg_" + id + "_test_" + now.toEpochMilli(), new Payload(TYPE, now, data), now)
                .map(courier::post)
                .orElseGet(() -> Courier.Outcome.failed(Signing.UNREADABLE));
    }
}
