package org.mentorbase.webhook;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** The endpoints, and what each of them was or is to be told. */
public interface Webhooks {

    WebhookId nextId();

    void add(Webhook webhook);

    Optional<Versioned<Webhook>> find(WebhookId id);

    /** As {@link #find}, and nobody else changes it or what is delivered to it until the transaction ends. */
    Optional<Versioned<Webhook>> findLocked(WebhookId id);

    /** Stores what was read in that version and changed since; {@link StaleVersion} if it changed. Returns its new version. */
    Versioned<Webhook> update(Webhook webhook, long version);

    /** With everything that was or is to be delivered to it. */
    void remove(WebhookId id);

    /** In ascending order. */
    ImmutableList<WebhookId> enabled();

    /** In ascending order of id. */
    Page<Webhook> page(PageRequest page);

    DeliveryId nextDeliveryId();

    void addDeliveries(List<WebhookDelivery> deliveries);

    /**
     * Those to the endpoint that wait and whose time has come; of each subject only the earliest event that waits, whether or not
     * its time has come. In ascending order of event.
     */
    ImmutableList<WebhookDelivery> due(WebhookId webhook, Instant now, int limit);

    Optional<WebhookDelivery> findDelivery(DeliveryId id);

    void updateDelivery(WebhookDelivery delivery);

    long countWaiting();

    /** Forgets what was delivered or given up before the instant. */
    void forgetEndedBefore(Instant instant);

    /** The latest first: in descending order of id. */
    Page<WebhookDelivery> deliveries(DeliveryQuery query);
}
