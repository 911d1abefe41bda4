package org.mentorbase.web.webhook;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.webhook.AddingWebhook;
import org.mentorbase.webhook.WebhookUrl;
import org.mentorbase.webhook.WebhookView;

/** The answer is the only one with the secret, and so is not remembered. */
public final class AddWebhook implements Operation {

    /** @param types of the events that it is told of; nothing for all */
    record Body(String url, @Nullable List<String> types) {}

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/webhooks")
            .summary("Register an address that is told of events from now on, with the permission webhook:manage.")
            .body(BODY)
            .creates(WebhookView.class)
            .unrepeatable()
            .refuses(403, 409, 422)
            .build();

    private final AddingWebhook adding;

    public AddWebhook(AddingWebhook adding) {
        this.adding = adding;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Body body = call.body(BODY);
        AddingWebhook.Added added = adding.add(
                call.actor(), WebhookUrl.parse(body.url()), Objects.requireNonNullElse(body.types(), List.of()));
        return Reply.created(
                "/api/v1/webhooks/" + added.webhook().value().id(),
                added.webhook().map(webhook -> WebhookView.of(webhook, added.secret())));
    }
}
