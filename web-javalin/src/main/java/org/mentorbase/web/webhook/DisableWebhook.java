package org.mentorbase.web.webhook;

import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.webhook.ChangingWebhook;
import org.mentorbase.webhook.ViewingWebhooks;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.WebhookView;

/** Stops a webhook. */
public final class DisableWebhook extends ChangeWebhook {

    private static final Contract CONTRACT = contract(
                    "deactivation", "Deliver nothing to a webhook until it is enabled.")
            .build();

    private final ChangingWebhook changing;

    public DisableWebhook(ChangingWebhook changing, ViewingWebhooks viewing) {
        super(viewing);
        this.changing = changing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    Reply change(Actor actor, WebhookId id, @Nullable Long ifVersion) {
        return Reply.version(changing.disable(actor, id, ifVersion).map(WebhookView::of));
    }
}
