package org.mentorbase.web.webhook;

import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.webhook.Courier;
import org.mentorbase.webhook.TryingWebhook;
import org.mentorbase.webhook.WebhookId;

/** Answers when the endpoint has, or its time is over. */
public final class TryWebhook implements Operation {

    /** Nothing needs to be said. */
    record Body() {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/webhooks/{id}/test")
            .summary("Send a webhook a message of the type webhook-test, now and once, and say what came of it.")
            .body(BODY)
            .answers(Courier.Outcome.class)
            .unrepeatable()
            .refuses(403, 404)
            .build();

    private final TryingWebhook trying;

    public TryWebhook(TryingWebhook trying) {
        this.trying = trying;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        WebhookId id = WebhookId.parse(call.path("id"));
        call.body(BODY);
        return Reply.json(trying.send(call.actor(), id));
    }
}
