package org.mentorbase.webhook;

import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** The endpoints and what was delivered to them, for who has {@link Permission#WEBHOOK_MANAGE}. */
public final class ViewingWebhooks {

    private final UnitOfWork<? extends WebhookRepositories> unitOfWork;

    public ViewingWebhooks(UnitOfWork<? extends WebhookRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Versioned<Webhook> one(Actor actor, WebhookId id) {
        actor.require(Permission.WEBHOOK_MANAGE);
        return unitOfWork.read(
                repositories -> require(id, repositories.webhooks().find(id)));
    }

    public Page<Webhook> page(Actor actor, Paging paging) {
        actor.require(Permission.WEBHOOK_MANAGE);
        PageRequest page = paging.request("webhooks");
        return unitOfWork.read(repositories -> repositories.webhooks().page(page));
    }

    /** The latest first. */
    public Page<WebhookDelivery> deliveries(Actor actor, WebhookId id, Optional<DeliveryState> state, Paging paging) {
        actor.require(Permission.WEBHOOK_MANAGE);
        PageRequest page = paging.request("deliveries of " + id + state);
        return unitOfWork.read(repositories -> {
            require(id, repositories.webhooks().find(id));
            return repositories.webhooks().deliveries(new DeliveryQuery(id, state, page));
        });
    }

    static Versioned<Webhook> require(WebhookId id, Optional<Versioned<Webhook>> found) {
        return found.orElseThrow(
                () -> Problem.of(WebhookReason.WEBHOOK_UNKNOWN).with("id", id).refusal());
    }
}
