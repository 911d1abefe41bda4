package org.mentorbase.devdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.actor.Actor.OPERATOR;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.devdata.SomeToken.aToken;
import static org.mentorbase.devdata.SomeWebhook.aWebhook;
import static org.mentorbase.fixture.Refused.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorbase.page.Paging;
import org.mentorbase.webhook.WebhookView;

class LoadingAccessTest {

    private final LoadedDatabase database = new LoadedDatabase();

    @Test
    void tokens_can_be_of_the_past() {
        Thing[] tokens = {
            aToken("cora"),
            aToken("cora").expiring(Day.daysAgo(1)),
            aToken("cora").withdrawn()
        };
        assertThat(database.load(tokens).tokens()).hasSize(3);

        assertThat(database.load(tokens).tokens()).isEmpty();
        assertThat(database.mentorbase
                        .viewingTokens()
                        .page(OPERATOR, Paging.FIRST)
                        .items())
                .hasSize(1);
    }

    @Test
    void a_webhook_has_a_secret_of_its_own_and_is_told_of_nothing_that_was_loaded() {
        LoadReport report = database.load(
                aMember("ada"),
                aWebhook("https://example.com/all"),
                aWebhook("https://example.com/some", "meeting-recorded").disabled());

        assertThat(report.webhooks())
                .extracting(WebhookView::url, WebhookView::secret)
                .doesNotContainNull()
                .hasSize(2);
        assertThat(database.webhooks())
                .extracting(WebhookView::url, WebhookView::enabled)
                .containsExactly(tuple("https://example.com/all", true), tuple("https://example.com/some", false));
        assertThat(database.events())
                .extracting(event -> event.change().type())
                .containsExactly("member-created", "webhook-added", "webhook-added", "webhook-disabled");
    }

    @Test
    void a_webhook_that_differs_is_refused_or_made_anew() {
        database.load(aWebhook("https://example.com/a", "meeting-recorded"), aWebhook("https://example.com/b"));

        assertThat(database.load(aWebhook("https://example.com/a", "meeting-recorded"))
                        .webhooks())
                .isEmpty();
        assertRefused(
                DevDataReason.DIFFERS_FROM_STORED,
                () -> database.load(aWebhook("https://example.com/b").disabled()));
        assertThat(database.replace(
                                aWebhook("https://example.com/a", "meeting-voided"),
                                aWebhook("https://example.com/b").disabled())
                        .webhooks())
                .hasSize(1);
        assertThat(database.webhooks())
                .extracting(WebhookView::url, WebhookView::types, WebhookView::enabled)
                .containsExactly(
                        tuple("https://example.com/b", List.of(), false),
                        tuple("https://example.com/a", List.of("meeting-voided"), true));
    }
}
