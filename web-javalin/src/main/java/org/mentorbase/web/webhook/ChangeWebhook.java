package org.mentorbase.web.webhook;

import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.webhook.ViewingWebhooks;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.WebhookView;

/** What somebody does to one webhook. */
abstract class ChangeWebhook implements Operation {

    /** Nothing needs to be said. */
    record Body() {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private final ViewingWebhooks viewing;

    ChangeWebhook(ViewingWebhooks viewing) {
        this.viewing = viewing;
    }

    /** @param path behind that of the webhook */
    static Contract.Builder contract(String path, String summary) {
        return Contract.post("/api/v1/webhooks/{id}/" + path)
                .summary(summary)
                .body(BODY)
                .answersVersion(WebhookView.class)
                .refuses(403, 404, 409, 412);
    }

    abstract Reply change(Actor actor, WebhookId id, @Nullable Long ifVersion);

    @Override
    public final Reply answer(Call call) {
        WebhookId id = WebhookId.parse(call.path("id"));
        call.body(BODY);
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        return change(call.actor(), id, ifVersion);
    }
}
