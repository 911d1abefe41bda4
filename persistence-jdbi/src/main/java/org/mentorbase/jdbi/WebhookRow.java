package org.mentorbase.jdbi;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.mentorbase.event.EventId;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.webhook.DeliveryId;
import org.mentorbase.webhook.DeliveryState;
import org.mentorbase.webhook.SealedSecrets;
import org.mentorbase.webhook.Webhook;
import org.mentorbase.webhook.WebhookDelivery;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.WebhookUrl;

/** How a webhook and what is delivered to it are stored. */
final class WebhookRow {

    static final String COLUMNS = "id, url, types, secret, former_secret, former_until, created_at, last_event,"
            + " failing_since, disabled_because, version";

    static final String DELIVERY_COLUMNS =
            "id, webhook_id, event_id, event_type, subject, state, attempts, due_at, ended_at, problem";

    static final String BETWEEN_TYPES = ",";

    private static final Splitter TYPES = Splitter.on(BETWEEN_TYPES).omitEmptyStrings();

    private WebhookRow() {}

    static Webhook toDomain(ResultSet row, StatementContext context) throws SQLException {
        return new Webhook(
                new WebhookId(row.getLong("id")),
                new WebhookUrl(URI.create(row.getString("url"))),
                ImmutableSet.copyOf(TYPES.split(row.getString("types"))),
                new SealedSecrets(
                        row.getString("secret"),
                        row.getString("former_secret"),
                        Columns.nullableInstant(row, "former_until")),
                Columns.instant(row, "created_at"),
                row.getLong("last_event"),
                Columns.nullableInstant(row, "failing_since"),
                row.getString("disabled_because"));
    }

    static Versioned<Webhook> toVersioned(ResultSet row, StatementContext context) throws SQLException {
        return new Versioned<>(toDomain(row, context), row.getLong("version"));
    }

    static WebhookDelivery toDelivery(ResultSet row, StatementContext context) throws SQLException {
        return new WebhookDelivery(
                new DeliveryId(row.getLong("id")),
                new WebhookId(row.getLong("webhook_id")),
                new EventId(row.getLong("event_id")),
                row.getString("event_type"),
                row.getString("subject"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Columns.nullableInstant(row, "due_at"),
                Columns.nullableInstant(row, "ended_at"),
                row.getString("problem"));
    }
}
