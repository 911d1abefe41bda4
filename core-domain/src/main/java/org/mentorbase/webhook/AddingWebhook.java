package org.mentorbase.webhook;

import com.google.common.collect.ImmutableSet;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.event.EventTypes;
import org.mentorbase.refusal.Nearest;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** Registers an endpoint, which is told of what happens from then on. */
public final class AddingWebhook {

    private final UnitOfWork<? extends WebhookRepositories> unitOfWork;
    private final Clock clock;
    private final SecretKeeper keeper;
    private final SecureRandom random = new SecureRandom();

    public AddingWebhook(UnitOfWork<? extends WebhookRepositories> unitOfWork, Clock clock, SecretKeeper keeper) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.keeper = keeper;
    }

    /** The only moment at which the secret is known. */
    public record Added(Versioned<Webhook> webhook, SigningSecret secret) {}

    /** @param types of the events that it is told of; empty for all */
    public Added add(Actor actor, WebhookUrl url, Collection<String> types) {
        actor.require(Permission.WEBHOOK_MANAGE);
        types.forEach(AddingWebhook::requireType);
        SigningSecret secret = SigningSecret.random(random);
        return unitOfWork.execute(repositories -> {
            Webhooks webhooks = repositories.webhooks();
            Instant now = clock.instant();
            WebhookId id = webhooks.nextId();
            Webhook webhook = new Webhook(
                    id,
                    url,
                    ImmutableSet.copyOf(types),
                    SealedSecrets.only(keeper.seal(secret, id)),
                    now,
                    0,
                    null,
                    null);
            repositories.events().append(now, actor.username(), WebhookChanges.added(webhook));
            webhook = webhook.readUpTo(repositories.events().lastId());
            webhooks.add(webhook);
            return new Added(new Versioned<>(webhook, 1), secret);
        });
    }

    private static void requireType(String type) {
        if (!EventTypes.ALL.contains(type)) {
            throw Problem.of(WebhookReason.EVENT_TYPE_UNKNOWN)
                    .field("types")
                    .value(type)
                    .with("nearest", Nearest.to(type, EventTypes.ALL).orElse(""))
                    .refusal();
        }
    }
}
