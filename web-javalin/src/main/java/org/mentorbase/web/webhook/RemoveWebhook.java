package org.mentorbase.web.webhook;

import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.webhook.ChangingWebhook;
import org.mentorbase.webhook.ViewingWebhooks;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.WebhookView;

/** Forgets a webhook. */
public final class RemoveWebhook extends ChangeWebhook {

    private static final Contract CONTRACT = contract(
                    "removal", "Forget a webhook, and what was still to be delivered to it.")
            .answers(WebhookView.class)
            .build();

    private final ChangingWebhook changing;

    public RemoveWebhook(ChangingWebhook changing, ViewingWebhooks viewing) {
        super(viewing);
        this.changing = changing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    Reply change(Actor actor, WebhookId id, @Nullable Long ifVersion) {
        return Reply.json(WebhookView.of(changing.remove(actor, id, ifVersion)));
    }
}
