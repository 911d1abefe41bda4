package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorbase.event.EventId;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.webhook.DeliveryQuery;
import org.mentorbase.webhook.DeliveryState;
import org.mentorbase.webhook.SealedSecrets;
import org.mentorbase.webhook.Webhook;
import org.mentorbase.webhook.WebhookDelivery;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.WebhookUrl;

public abstract class WebhooksContract extends MentoringContract {

    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void a_webhook_is_found_as_added_and_as_changed() {
        Webhook simple = add(null);
        Webhook changed = new Webhook(
                simple.id(),
                simple.url(),
                simple.types(),
                new SealedSecrets("new", "old", LATER),
                NOW,
                7,
                NOW,
                "Gone.");

        assertThat(find(simple.id())).contains(new Versioned<>(simple, 1));
        work(repositories -> repositories.webhooks().update(changed, 1));
        assertThat(find(simple.id())).contains(new Versioned<>(changed, 2));
        assertStale(repositories -> repositories.webhooks().update(simple, 1));
        assertThat(find(new WebhookId(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void those_that_are_enabled_are_known_and_all_are_listed() {
        Webhook first = add(null);
        Webhook second = add("Disabled by ada.");

        List<WebhookId> enabled = read(repositories -> repositories.webhooks().enabled());
        assertThat(enabled).containsExactly(first.id());
        assertThat(pages(1, page -> read(repositories -> repositories.webhooks().page(page))))
                .extracting(page -> page.items().get(0))
                .containsExactly(first, second);
    }

    @Test
    void deliveries_are_due_in_the_order_of_events_but_one_for_each_subject() {
        Webhook webhook = add(null);
        Webhook other = add(null);
        WebhookDelivery later = deliver(webhook, 4, "ada ben", NOW);
        WebhookDelivery first = deliver(webhook, 2, "ada ben", NOW);
        WebhookDelivery nobody = deliver(webhook, 3, "", NOW);
        deliver(webhook, 5, "cleo", LATER);
        deliver(webhook, 6, "cleo", NOW);
        WebhookDelivery there = deliver(other, 7, "ada ben", NOW);

        assertThat(due(webhook)).containsExactly(first, nobody);
        assertThat(due(other)).containsExactly(there);
        update(with(first, DeliveryState.FAILED, "No."));
        assertThat(due(webhook)).containsExactly(nobody, later);
    }

    @Test
    void a_delivery_is_changed_listed_and_forgotten() {
        Webhook webhook = add(null);
        WebhookDelivery ended = with(deliver(webhook, 2, "ada", NOW), DeliveryState.DELIVERED, null);
        WebhookDelivery waiting = deliver(webhook, 3, "ada", NOW);
        update(ended);

        assertThat(findDelivery(ended)).contains(ended);
        assertThat(waiting()).isOne();
        assertThat(listed(webhook, Optional.empty())).containsExactly(waiting, ended);
        assertThat(listed(webhook, Optional.of(DeliveryState.DELIVERED))).containsExactly(ended);
        work(repositories -> repositories.webhooks().forgetEndedBefore(LATER));
        assertThat(listed(webhook, Optional.empty())).containsExactly(waiting, ended);
        work(repositories -> repositories.webhooks().forgetEndedBefore(LATER.plusSeconds(1)));
        assertThat(listed(webhook, Optional.empty())).containsExactly(waiting);
    }

    @Test
    void a_webhook_is_removed_with_its_deliveries() {
        Webhook webhook = add(null);
        deliver(webhook, 2, "ada", NOW);

        work(repositories -> repositories.webhooks().remove(webhook.id()));

        assertThat(find(webhook.id())).isEmpty();
        assertThat(waiting()).isZero();
    }

    private Webhook add(@Nullable String disabledBecause) {
        return mentoring().execute(repositories -> {
            Webhook webhook = new Webhook(
                    repositories.webhooks().nextId(),
                    WebhookUrl.parse("https://example.org/mentors?of=é"),
                    ImmutableSet.of("meeting-recorded", "relationship-started"),
                    new SealedSecrets("sealed", null, null),
                    NOW,
                    0,
                    null,
                    disabledBecause);
            repositories.webhooks().add(webhook);
            return webhook;
        });
    }

    private WebhookDelivery deliver(Webhook webhook, long event, String subject, Instant dueAt) {
        return mentoring().execute(repositories -> {
            WebhookDelivery delivery = new WebhookDelivery(
                    repositories.webhooks().nextDeliveryId(),
                    webhook.id(),
                    new EventId(event),
                    "meeting-recorded",
                    subject,
                    DeliveryState.WAITING,
                    0,
                    dueAt,
                    null,
                    null);
            repositories.webhooks().addDeliveries(List.of(delivery));
            return delivery;
        });
    }

    private static WebhookDelivery with(WebhookDelivery delivery, DeliveryState state, @Nullable String problem) {
        return new WebhookDelivery(
                delivery.id(),
                delivery.webhook(),
                delivery.event(),
                delivery.type(),
                delivery.subject(),
                state,
                3,
                null,
                LATER,
                problem);
    }

    private void update(WebhookDelivery delivery) {
        work(repositories -> repositories.webhooks().updateDelivery(delivery));
    }

    private List<WebhookDelivery> due(Webhook webhook) {
        return read(repositories -> repositories.webhooks().due(webhook.id(), NOW, 10));
    }

    private List<WebhookDelivery> listed(Webhook webhook, Optional<DeliveryState> state) {
        return read(repositories -> repositories
                .webhooks()
                .deliveries(new DeliveryQuery(webhook.id(), state, first(10)))
                .items());
    }

    private long waiting() {
        return read(repositories -> repositories.webhooks().countWaiting());
    }

    private Optional<WebhookDelivery> findDelivery(WebhookDelivery delivery) {
        return read(repositories -> repositories.webhooks().findDelivery(delivery.id()));
    }

    private Optional<Versioned<Webhook>> find(WebhookId id) {
        return read(repositories -> repositories.webhooks().find(id));
    }
}
