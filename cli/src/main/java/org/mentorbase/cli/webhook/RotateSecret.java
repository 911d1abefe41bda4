package org.mentorbase.cli.webhook;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.AddingWebhook;
import org.mentorbase.webhook.WebhookId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "rotate",
        description = "Give a webhook a new secret, shown this once. For 24 hours, messages are signed with both.",
        footer = {"mentorbase webhooks rotate 1"})
final class RotateSecret implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the webhook.")
    private String id = "";

    RotateSecret(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        WebhookId wanted = IdArguments.parse(id, WebhookId::parse);
        AddingWebhook.Added rotated = session.mentorbase().changingWebhook().rotate(session.actor(), wanted, null);
        Secrets.show(session, rotated, "Webhook " + wanted + " has a new secret; the former signs for 24 hours more.");
        return ExitCode.DONE;
    }
}
