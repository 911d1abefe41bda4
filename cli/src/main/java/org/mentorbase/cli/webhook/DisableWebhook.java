package org.mentorbase.cli.webhook;

import org.mentorbase.actor.Actor;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.ChangingWebhook;
import org.mentorbase.webhook.Webhook;
import org.mentorbase.webhook.WebhookId;
import picocli.CommandLine.Command;

@Command(
        name = "disable",
        description = "Deliver nothing to a webhook until it is enabled.",
        footer = {"mentorbase webhooks disable 1"})
final class DisableWebhook extends ChangeWebhook {

    DisableWebhook(Session session) {
        super(session, "is disabled");
    }

    @Override
    Webhook change(ChangingWebhook changing, Actor actor, WebhookId wanted) {
        return changing.disable(actor, wanted, null).value();
    }
}
