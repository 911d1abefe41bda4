package org.mentorbase.webhook;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.event.Event;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * Tells endpoints of events, each at least once, and those about the same in their order. Any number of instances may do so at
 * once: a few deliveries at a time are claimed, for {@link #LEASE}, by whoever makes them.
 */
public final class DeliveringWebhooks {

    static final Duration LEASE = Duration.ofMinutes(15);

    private static final int BATCH = 1000;
    private static final int CLAIM = 10;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** After so many failures in a row an endpoint has to wait for the next round, so that others have not to wait for it. */
    private static final int PATIENCE = 3;

    private final UnitOfWork<? extends WebhookRepositories> unitOfWork;
    private final Clock clock;
    private final Signing signing;
    private final Random random;

    public DeliveringWebhooks(
            UnitOfWork<? extends WebhookRepositories> unitOfWork, Clock clock, SecretKeeper keeper, Random random) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.signing = new Signing(keeper);
        this.random = random;
    }

    /**
     * What a round did.
     *
     * @param postponed failed, and will be tried again
     * @param failed too often, and given up
     * @param disabled endpoints
     * @param waiting how many deliveries wait after the round, those to disabled endpoints too
     */
    public record Report(long delivered, long postponed, long failed, long disabled, long waiting) {}

    /** One round: ends when nothing is due that can be delivered at present. */
    public Report round(Actor actor, Courier courier, DeliveryTerms terms) {
        actor.require(Permission.WEBHOOK_MANAGE);
        Tally tally = new Tally();
        for (WebhookId id :
                unitOfWork.read(repositories -> repositories.webhooks().enabled())) {
            while (fillSome(id)) {
                // there may be more
            }
            Endpoint endpoint = new Endpoint(actor, id, courier, terms, tally);
            while (endpoint.deliverSome()) {
                // there may be more
            }
        }
        return unitOfWork.execute(repositories -> {
            repositories.webhooks().forgetEndedBefore(clock.instant().minus(REMEMBERED));
            return tally.report(repositories.webhooks().countWaiting());
        });
    }

    /** Reads the log on, and says whether there may be more. */
    private boolean fillSome(WebhookId id) {
        return unitOfWork.execute(repositories -> {
            Optional<Versioned<Webhook>> found = enabled(repositories.webhooks(), id);
            List<Event> events = found.isEmpty()
                    ? List.of()
                    : repositories.events().after(found.get().value().lastEvent(), BATCH);
            if (events.isEmpty()) {
                return false;
            }
            Webhook webhook = found.get().value();
            Webhooks webhooks = repositories.webhooks();
            webhooks.addDeliveries(events.stream()
                    .filter(webhook::wants)
                    .map(event -> WebhookDelivery.of(webhooks.nextDeliveryId(), id, event, clock.instant()))
                    .toList());
            webhooks.update(
                    webhook.readUpTo(events.get(events.size() - 1).id().value()),
                    found.get().version());
            return events.size() == BATCH;
        });
    }

    private static Optional<Versioned<Webhook>> enabled(Webhooks webhooks, WebhookId id) {
        return webhooks.findLocked(id).filter(found -> found.value().isEnabled());
    }

    private final class Endpoint {

        private final Actor actor;
        private final WebhookId id;
        private final Courier courier;
        private final DeliveryTerms terms;
        private final Tally tally;
        private int failuresInARow;

        Endpoint(Actor actor, WebhookId id, Courier courier, DeliveryTerms terms, Tally tally) {
            this.actor = actor;
            this.id = id;
            this.courier = courier;
            this.terms = terms;
            this.tally = tally;
        }

        /** Whether it is worth going on. */
        boolean deliverSome() {
            Instant until = clock.instant().plus(LEASE.dividedBy(2));
            ImmutableList<WebhookDelivery> claimed = unitOfWork.execute(this::claim);
            for (WebhookDelivery delivery : claimed) {
                if (failuresInARow >= PATIENCE || clock.instant().isAfter(until)) {
                    record(delivery, delivery.released(clock.instant()), null);
                } else {
                    deliver(delivery);
                }
            }
            return !claimed.isEmpty() && failuresInARow < PATIENCE;
        }

        private ImmutableList<WebhookDelivery> claim(WebhookRepositories repositories) {
            Webhooks webhooks = repositories.webhooks();
            if (enabled(webhooks, id).isEmpty()) {
                return ImmutableList.of();
            }
            Instant now = clock.instant();
            ImmutableList<WebhookDelivery> claimed = webhooks.due(id, now, CLAIM).stream()
                    .map(due -> due.claimed(now.plus(LEASE)))
                    .collect(ImmutableList.toImmutableList());
            claimed.forEach(webhooks::updateDelivery);
            return claimed;
        }

        private void deliver(WebhookDelivery delivery) {
            Courier.Outcome outcome = unitOfWork
                    .<Optional<Posting>>read(repositories -> posting(repositories, delivery))
                    .map(courier::post)
                    .orElseGet(() -> Courier.Outcome.failed(Signing.UNREADABLE));
            Instant now = clock.instant();
            if (outcome.result() == Courier.Result.TAKEN) {
                failuresInARow = 0;
                record(delivery, delivery.delivered(now), outcome);
                tally.delivered++;
                return;
            }
            failuresInARow++;
            if (delivery.attempts() >= terms.attempts()) {
                record(delivery, delivery.failed(now, outcome.problem()), outcome);
                tally.failed++;
            } else {
                Duration pause = terms.pauseAfter(delivery.attempts(), random);
                record(delivery, delivery.postponed(now.plus(pause), outcome.problem()), outcome);
                tally.postponed++;
            }
        }

        private Optional<Posting> posting(WebhookRepositories repositories, WebhookDelivery delivery) {
            Event event =
                    repositories.events().after(delivery.event().value() - 1, 1).get(0);
            return repositories
                    .webhooks()
                    .find(id)
                    .flatMap(webhook ->
                            signing.posting(webhook.value(), delivery.messageId(), Payload.of(event), clock.instant()));
        }

        /** Unless the endpoint is removed, or it took so long that another delivered it. */
        private void record(WebhookDelivery claimed, WebhookDelivery next, Courier.@Nullable Outcome outcome) {
            boolean disabled = unitOfWork.execute(repositories -> {
                Webhooks webhooks = repositories.webhooks();
                Optional<Versioned<Webhook>> webhook = webhooks.findLocked(id);
                webhooks.findDelivery(next.id())
                        .filter(now -> next.state() == DeliveryState.DELIVERED || now.isStill(claimed))
                        .ifPresent(now -> webhooks.updateDelivery(next));
                return webhook.isPresent() && outcome != null && judge(repositories, webhook.get(), outcome);
            });
            if (disabled) {
                tally.disabled++;
            }
        }

        /** Disables an endpoint that has gone, or to which nothing could be delivered for long; says whether it did. */
        private boolean judge(WebhookRepositories repositories, Versioned<Webhook> found, Courier.Outcome outcome) {
            Webhook webhook = found.value();
            Instant now = clock.instant();
            Instant since = webhook.failingSince() == null ? now : webhook.failingSince();
            Webhook judged;
            if (outcome.result() == Courier.Result.TAKEN) {
                judged = webhook.failing(null);
            } else if (outcome.result() == Courier.Result.GONE) {
                judged = webhook.failing(since).disabled("The endpoint wants no more: " + outcome.problem());
            } else if (!now.isBefore(since.plus(terms.lasting()))) {
                judged = webhook.failing(since)
                        .disabled("Nothing could be delivered since " + since + ": " + outcome.problem());
            } else {
                judged = webhook.failing(since);
            }
            boolean disabled = webhook.isEnabled() && !judged.isEnabled();
            if (disabled) {
                repositories.events().append(now, actor.username(), WebhookChanges.disabled(judged));
            }
            if (webhook.isEnabled() && !judged.equals(webhook)) {
                repositories.webhooks().update(judged, found.version());
            }
            return disabled;
        }
    }

    private static final class Tally {
        private long delivered;
        private long postponed;
        private long failed;
        private long disabled;

        Report report(long waiting) {
            return new Report(delivered, postponed, failed, disabled, waiting);
        }
    }
}
