package org.mentorbase.web.webhook;

import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.webhook.AddingWebhook;
import org.mentorbase.webhook.ChangingWebhook;
import org.mentorbase.webhook.ViewingWebhooks;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.WebhookView;

/** The answer is the only one with the new secret, and so is not remembered. */
public final class RotateSecret extends ChangeWebhook {

    private static final Contract CONTRACT = contract(
                    "rotation", "Give a webhook a new secret; for 24 hours, messages are signed with both.")
            .unrepeatable()
            .build();

    private final ChangingWebhook changing;

    public RotateSecret(ChangingWebhook changing, ViewingWebhooks viewing) {
        super(viewing);
        this.changing = changing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    Reply change(Actor actor, WebhookId id, @Nullable Long ifVersion) {
        return rotated(changing.rotate(actor, id, ifVersion));
    }

    private static Reply rotated(AddingWebhook.Added rotated) {
        return Reply.version(rotated.webhook().map(webhook -> WebhookView.of(webhook, rotated.secret())));
    }
}
