package org.mentorbase.cli.webhook;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.ChangingWebhook;
import org.mentorbase.webhook.Webhook;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.WebhookView;
import picocli.CommandLine.Parameters;

/** What somebody does to one webhook. */
abstract class ChangeWebhook implements Callable<Integer> {

    private final Session session;
    private final String outcome;

    @Parameters(paramLabel = "ID", description = "The number of the webhook.")
    private String id = "";

    /** @param outcome as a sentence about the webhook ends */
    ChangeWebhook(Session session, String outcome) {
        this.session = session;
        this.outcome = outcome;
    }

    abstract Webhook change(ChangingWebhook changing, Actor actor, WebhookId wanted);

    @Override
    public final Integer call() {
        WebhookId wanted = IdArguments.parse(id, WebhookId::parse);
        WebhookView webhook = WebhookView.of(change(session.mentorbase().changingWebhook(), session.actor(), wanted));
        session.output().sentence(webhook, "Webhook " + webhook.id() + " " + outcome + ".");
        return ExitCode.DONE;
    }
}
