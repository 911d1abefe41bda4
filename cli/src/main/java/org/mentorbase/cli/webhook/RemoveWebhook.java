package org.mentorbase.cli.webhook;

import org.mentorbase.actor.Actor;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.ChangingWebhook;
import org.mentorbase.webhook.Webhook;
import org.mentorbase.webhook.WebhookId;
import picocli.CommandLine.Command;

@Command(
        name = "remove",
        description = "Forget a webhook, and what was still to be delivered to it.",
        footer = {"mentorbase webhooks remove 1"})
final class RemoveWebhook extends ChangeWebhook {

    RemoveWebhook(Session session) {
        super(session, "is removed");
    }

    @Override
    Webhook change(ChangingWebhook changing, Actor actor, WebhookId wanted) {
        return changing.remove(actor, wanted, null);
    }
}
