package org.mentorbase.web.webhook;

import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.webhook.ViewingWebhooks;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.WebhookView;

/** A webhook, without its secret. */
public final class ShowWebhook implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/webhooks/{id}")
            .summary("A webhook.")
            .answersVersion(WebhookView.class)
            .refuses(403, 404)
            .build();

    private final ViewingWebhooks viewing;

    public ShowWebhook(ViewingWebhooks viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(
                viewing.one(call.actor(), WebhookId.parse(call.path("id"))).map(WebhookView::of));
    }
}
