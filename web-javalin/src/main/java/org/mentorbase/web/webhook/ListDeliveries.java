package org.mentorbase.web.webhook;

import java.util.Optional;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.webhook.DeliveryState;
import org.mentorbase.webhook.ViewingWebhooks;
import org.mentorbase.webhook.WebhookDeliveryView;
import org.mentorbase.webhook.WebhookId;

/** What was or is to be delivered to a webhook. */
public final class ListDeliveries implements Operation {

    private static final Parameter STATE =
            Parameter.text("state", "Only those that are `waiting`, `delivered` or `failed`.");

    private static final Contract CONTRACT = Contract.get("/api/v1/webhooks/{id}/deliveries")
            .summary("What was or is to be delivered to a webhook, the latest first.")
            .query(STATE)
            .answersPage(WebhookDeliveryView.class)
            .refuses(403, 404)
            .build();

    private final ViewingWebhooks viewing;

    public ListDeliveries(ViewingWebhooks viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        WebhookId id = WebhookId.parse(call.path("id"));
        Optional<DeliveryState> state = call.text(STATE).map(DeliveryState::parse);
        return Reply.page(
                call, viewing.deliveries(call.actor(), id, state, call.paging()).map(WebhookDeliveryView::of));
    }
}
