package org.mentorbase.cli.webhook;

import org.mentorbase.actor.Actor;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.ChangingWebhook;
import org.mentorbase.webhook.Webhook;
import org.mentorbase.webhook.WebhookId;
import picocli.CommandLine.Command;

@Command(
        name = "enable",
        description = "Deliver to a webhook again, from where it stopped.",
        footer = {"mentorbase webhooks enable 1"})
final class EnableWebhook extends ChangeWebhook {

    EnableWebhook(Session session) {
        super(session, "is enabled");
    }

    @Override
    Webhook change(ChangingWebhook changing, Actor actor, WebhookId wanted) {
        return changing.enable(actor, wanted, null).value();
    }
}
