package org.mentorbase.cli.webhook;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.WebhookId;
import org.mentorbase.webhook.WebhookView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show a webhook, and why it is disabled; never its secret.",
        footer = {"mentorbase webhooks show 1"})
final class ShowWebhook implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the webhook.")
    private String id = "";

    ShowWebhook(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        WebhookId wanted = IdArguments.parse(id, WebhookId::parse);
        WebhookView webhook = WebhookView.of(session.mentorbase()
                .viewingWebhooks()
                .one(session.actor(), wanted)
                .value());
        session.output().details(webhook, WebhookColumns.DETAILS);
        return ExitCode.DONE;
    }
}
