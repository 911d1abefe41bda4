package org.mentorbase.memory;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.webhook.DeliveryId;
import org.mentorbase.webhook.DeliveryQuery;
import org.mentorbase.webhook.DeliveryState;
import org.mentorbase.webhook.Webhook;
import org.mentorbase.webhook.WebhookDelivery;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.Webhooks;

record InMemoryWebhooks(Tables tables) implements Webhooks {

    @Override
    public WebhookId nextId() {
        return new WebhookId(tables.nextId());
    }

    @Override
    public void add(Webhook webhook) {
        tables.webhooks.add(webhook.id(), webhook);
    }

    @Override
    public Optional<Versioned<Webhook>> find(WebhookId id) {
        return tables.webhooks.find(id);
    }

    @Override
    public Optional<Versioned<Webhook>> findLocked(WebhookId id) {
        return find(id);
    }

    @Override
    public Versioned<Webhook> update(Webhook webhook, long version) {
        return tables.webhooks.update(webhook.id(), webhook, version);
    }

    @Override
    public void remove(WebhookId id) {
        tables.deliveries.removeIf(delivery -> delivery.webhook().equals(id));
        tables.webhooks.removeIf(webhook -> webhook.id().equals(id));
    }

    @Override
    public ImmutableList<WebhookId> enabled() {
        return tables.webhooks
                .all()
                .filter(Webhook::isEnabled)
                .map(Webhook::id)
                .sorted(Comparator.comparing(WebhookId::value))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Page<Webhook> page(PageRequest page) {
        return ListOrder.OLDEST_FIRST.page(
                tables.webhooks.all(), webhook -> webhook.id().value(), page);
    }

    @Override
    public DeliveryId nextDeliveryId() {
        return new DeliveryId(tables.nextId());
    }

    @Override
    public void addDeliveries(List<WebhookDelivery> deliveries) {
        deliveries.forEach(delivery -> tables.deliveries.put(delivery.id(), delivery));
    }

    @Override
    public ImmutableList<WebhookDelivery> due(WebhookId webhook, Instant now, int limit) {
        return tables.deliveries
                .all()
                .filter(delivery -> delivery.webhook().equals(webhook))
                .filter(delivery ->
                        delivery.dueAt() != null && !delivery.dueAt().isAfter(now))
                .filter(delivery -> tables.deliveries.all().noneMatch(other -> isHeldBackBy(other, delivery)))
                .sorted(Comparator.comparing(WebhookDelivery::event))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isHeldBackBy(WebhookDelivery other, WebhookDelivery delivery) {
        return other.webhook().equals(delivery.webhook())
                && other.subject().equals(delivery.subject())
                && other.state() == DeliveryState.WAITING
                && other.event().compareTo(delivery.event()) < 0;
    }

    @Override
    public Optional<WebhookDelivery> findDelivery(DeliveryId id) {
        return tables.deliveries.find(id);
    }

    @Override
    public void updateDelivery(WebhookDelivery delivery) {
        if (tables.deliveries.has(delivery.id())) {
            tables.deliveries.put(delivery.id(), delivery);
        }
    }

    @Override
    public long countWaiting() {
        return tables.deliveries
                .all()
                .filter(delivery -> delivery.state() == DeliveryState.WAITING)
                .count();
    }

    @Override
    public void forgetEndedBefore(Instant instant) {
        tables.deliveries.removeIf(
                delivery -> delivery.endedAt() != null && delivery.endedAt().isBefore(instant));
    }

    @Override
    public Page<WebhookDelivery> deliveries(DeliveryQuery query) {
        return ListOrder.NEWEST_FIRST.page(
                tables.deliveries
                        .all()
                        .filter(delivery -> delivery.webhook().equals(query.webhook()))
                        .filter(delivery ->
                                query.state().map(delivery.state()::equals).orElse(true)),
                delivery -> delivery.id().value(),
                query.page());
    }
}
