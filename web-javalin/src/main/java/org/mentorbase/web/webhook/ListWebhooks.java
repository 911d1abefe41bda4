package org.mentorbase.web.webhook;

import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.webhook.ViewingWebhooks;
import org.mentorbase.webhook.WebhookView;

/** All webhooks. */
public final class ListWebhooks implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/webhooks")
            .summary("The webhooks, with the permission webhook:manage.")
            .answersPage(WebhookView.class)
            .refuses(403)
            .build();

    private final ViewingWebhooks viewing;

    public ListWebhooks(ViewingWebhooks viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.page(call, viewing.page(call.actor(), call.paging()).map(WebhookView::of));
    }
}
