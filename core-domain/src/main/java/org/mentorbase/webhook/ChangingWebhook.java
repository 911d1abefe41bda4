package org.mentorbase.webhook;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.event.Change;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * Enables, disables and removes endpoints, and gives them new secrets.
 *
 * <p>In each case {@code ifVersion} is the version that the caller saw, or null for any.
 */
public final class ChangingWebhook {

    private final UnitOfWork<? extends WebhookRepositories> unitOfWork;
    private final Clock clock;
    private final SecretKeeper keeper;
    private final SecureRandom random = new SecureRandom();

    public ChangingWebhook(UnitOfWork<? extends WebhookRepositories> unitOfWork, Clock clock, SecretKeeper keeper) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.keeper = keeper;
    }

    /** It is told of everything that happened since it was disabled. Does nothing to one that is enabled. */
    public Versioned<Webhook> enable(Actor actor, WebhookId id, @Nullable Long ifVersion) {
        return change(actor, id, ifVersion, Webhook::isEnabled, Webhook::enabled, WebhookChanges::enabled);
    }

    /** Does nothing to one that is disabled. */
    public Versioned<Webhook> disable(Actor actor, WebhookId id, @Nullable Long ifVersion) {
        String because = "Disabled by " + actor.username() + ".";
        return change(
                actor,
                id,
                ifVersion,
                webhook -> !webhook.isEnabled(),
                webhook -> webhook.disabled(because),
                WebhookChanges::disabled);
    }

    /** For 24 hours, messages are signed with the former secret too. */
    public AddingWebhook.Added rotate(Actor actor, WebhookId id, @Nullable Long ifVersion) {
        SigningSecret secret = SigningSecret.random(random);
        Versioned<Webhook> rotated = change(
                actor,
                id,
                ifVersion,
                webhook -> false,
                webhook -> webhook.with(webhook.secrets().rotated(keeper.seal(secret, id), clock.instant())),
                WebhookChanges::rotated);
        return new AddingWebhook.Added(rotated, secret);
    }

    /** With everything that is still to be delivered to it. */
    public Webhook remove(Actor actor, WebhookId id, @Nullable Long ifVersion) {
        actor.require(Permission.WEBHOOK_MANAGE);
        return unitOfWork.execute(repositories -> {
            Versioned<Webhook> found =
                    ViewingWebhooks.require(id, repositories.webhooks().findLocked(id));
            found.requireVersion(ifVersion);
            repositories.webhooks().remove(id);
            repositories.events().append(clock.instant(), actor.username(), WebhookChanges.removed(found.value()));
            return found.value();
        });
    }

    private Versioned<Webhook> change(
            Actor actor,
            WebhookId id,
            @Nullable Long ifVersion,
            Predicate<Webhook> isSoAlready,
            Function<Webhook, Webhook> transition,
            Function<Webhook, Change> event) {
        actor.require(Permission.WEBHOOK_MANAGE);
        return unitOfWork.execute(repositories -> {
            Versioned<Webhook> found =
                    ViewingWebhooks.require(id, repositories.webhooks().findLocked(id));
            found.requireVersion(ifVersion);
            if (isSoAlready.test(found.value())) {
                return found;
            }
            Instant now = clock.instant();
            Webhook next = transition.apply(found.value());
            repositories.events().append(now, actor.username(), event.apply(next));
            return repositories.webhooks().update(next, found.version());
        });
    }
}
