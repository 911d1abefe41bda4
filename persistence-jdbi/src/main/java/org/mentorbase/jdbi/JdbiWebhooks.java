package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.webhook.DeliveryId;
import org.mentorbase.webhook.DeliveryQuery;
import org.mentorbase.webhook.DeliveryState;
import org.mentorbase.webhook.Webhook;
import org.mentorbase.webhook.WebhookDelivery;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.Webhooks;

final class JdbiWebhooks implements Webhooks {

    private final Handle handle;

    JdbiWebhooks(Handle handle) {
        this.handle = handle;
    }

    @Override
    public WebhookId nextId() {
        return new WebhookId(next("webhook_id"));
    }

    private long next(String sequence) {
        return handle.createQuery("SELECT NEXTVAL('" + sequence + "')")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void add(Webhook webhook) {
        changing(webhook, handle.createUpdate("""
                        INSERT INTO webhook (
                            id, url, types, secret, former_secret, former_until, created_at, last_event, failing_since,
                            disabled_because, version)
                        VALUES (
                            :id, :url, :types, :secret, :formerSecret, :formerUntil, :createdAt, :lastEvent, :failingSince,
                            :disabledBecause, 1)
                        """))
                .bind("url", webhook.url().toString())
                .bind("types", String.join(WebhookRow.BETWEEN_TYPES, webhook.types()))
                .bind("createdAt", webhook.createdAt())
                .execute();
    }

    @Override
    public Optional<Versioned<Webhook>> find(WebhookId id) {
        return find(id, "");
    }

    @Override
    public Optional<Versioned<Webhook>> findLocked(WebhookId id) {
        return find(id, " FOR UPDATE");
    }

    private Optional<Versioned<Webhook>> find(WebhookId id, String locking) {
        return handle.createQuery("SELECT " + WebhookRow.COLUMNS + " FROM webhook WHERE id = :id" + locking)
                .bind("id", id)
                .map(WebhookRow::toVersioned)
                .findOne();
    }

    @Override
    public Versioned<Webhook> update(Webhook webhook, long version) {
        int updated = changing(webhook, handle.createUpdate("""
                        UPDATE webhook
                        SET secret = :secret, former_secret = :formerSecret, former_until = :formerUntil,
                            last_event = :lastEvent, failing_since = :failingSince, disabled_because = :disabledBecause,
                            version = version + 1
                        WHERE id = :id AND version = :version
                        """))
                .bind("version", version)
                .execute();
        if (updated == 0) {
            throw new StaleVersion("webhook " + webhook.id());
        }
        return new Versioned<>(webhook, version + 1);
    }

    private static <S extends SqlStatement<S>> S changing(Webhook webhook, S statement) {
        return statement
                .bind("id", webhook.id())
                .bind("secret", webhook.secrets().current())
                .bind("formerSecret", webhook.secrets().former())
                .bind("formerUntil", DomainArguments.nullable(webhook.secrets().formerUntil()))
                .bind("lastEvent", webhook.lastEvent())
                .bind("failingSince", DomainArguments.nullable(webhook.failingSince()))
                .bind("disabledBecause", webhook.disabledBecause());
    }

    @Override
    public void remove(WebhookId id) {
        handle.createUpdate("DELETE FROM webhook_delivery WHERE webhook_id = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("DELETE FROM webhook WHERE id = :id").bind("id", id).execute();
    }

    @Override
    public ImmutableList<WebhookId> enabled() {
        return handle.createQuery("SELECT id FROM webhook WHERE disabled_because IS NULL ORDER BY id")
                .mapTo(Long.class)
                .map(WebhookId::new)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Page<Webhook> page(PageRequest page) {
        return new Selection(handle, WebhookRow.COLUMNS, "webhook")
                .after("after", Positions.id(page))
                .page(
                        page,
                        "id > :after",
                        "id",
                        WebhookRow::toDomain,
                        webhook -> webhook.id().toString());
    }

    @Override
    public DeliveryId nextDeliveryId() {
        return new DeliveryId(next("webhook_delivery_id"));
    }

    @Override
    public void addDeliveries(List<WebhookDelivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO webhook_delivery (
                    id, webhook_id, event_id, event_type, subject, state, attempts, due_at, ended_at, problem)
                VALUES (:id, :webhook, :event, :type, :subject, :state, :attempts, :dueAt, :endedAt, :problem)
                """);
        for (WebhookDelivery delivery : deliveries) {
            progress(delivery, batch)
                    .bind("webhook", delivery.webhook())
                    .bind("event", delivery.event().value())
                    .bind("type", delivery.type())
                    .bind("subject", delivery.subject())
                    .add();
        }
        LostRace.ifDuplicate("one of " + deliveries.size() + " deliveries", batch::execute);
    }

    private static <S extends SqlStatement<S>> S progress(WebhookDelivery delivery, S statement) {
        return statement
                .bind("id", delivery.id())
                .bind("state", delivery.state())
                .bind("attempts", delivery.attempts())
                .bind("dueAt", DomainArguments.nullable(delivery.dueAt()))
                .bind("endedAt", DomainArguments.nullable(delivery.endedAt()))
                .bind("problem", delivery.problem());
    }

    @Override
    public ImmutableList<WebhookDelivery> due(WebhookId webhook, Instant now, int limit) {
        return handle.createQuery("SELECT " + WebhookRow.DELIVERY_COLUMNS + """
                         FROM webhook_delivery delivery
                        WHERE webhook_id = :webhook AND due_at <= :now AND NOT EXISTS (
                            SELECT 1 FROM webhook_delivery earlier
                            WHERE earlier.webhook_id = delivery.webhook_id AND earlier.subject = delivery.subject
                                AND earlier.state = 'WAITING' AND earlier.event_id < delivery.event_id)
                        ORDER BY event_id FETCH FIRST :limit ROWS ONLY
                        """)
                .bind("webhook", webhook)
                .bind("now", now)
                .bind("limit", limit)
                .map(WebhookRow::toDelivery)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<WebhookDelivery> findDelivery(DeliveryId id) {
        return handle.createQuery("SELECT " + WebhookRow.DELIVERY_COLUMNS + " FROM webhook_delivery WHERE id = :id")
                .bind("id", id)
                .map(WebhookRow::toDelivery)
                .findOne();
    }

    @Override
    public void updateDelivery(WebhookDelivery delivery) {
        progress(delivery, handle.createUpdate("""
                        UPDATE webhook_delivery
                        SET state = :state, attempts = :attempts, due_at = :dueAt, ended_at = :endedAt, problem = :problem
                        WHERE id = :id
                        """)).execute();
    }

    @Override
    public long countWaiting() {
        return handle.createQuery("SELECT COUNT(*) FROM webhook_delivery WHERE state = 'WAITING'")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void forgetEndedBefore(Instant instant) {
        handle.createUpdate("DELETE FROM webhook_delivery WHERE ended_at < :instant")
                .bind("instant", instant)
                .execute();
    }

    @Override
    public Page<WebhookDelivery> deliveries(DeliveryQuery query) {
        return new Selection(handle, WebhookRow.DELIVERY_COLUMNS, "webhook_delivery")
                .where("webhook_id = :webhook", "webhook", query.webhook())
                .where("state = :state", "state", query.state().map(DeliveryState::name))
                .after("after", Positions.id(query.page()))
                .page(
                        query.page(),
                        "id < :after",
                        "id DESC",
                        WebhookRow::toDelivery,
                        delivery -> delivery.id().toString());
    }
}
