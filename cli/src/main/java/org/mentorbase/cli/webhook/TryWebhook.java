package org.mentorbase.cli.webhook;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.Courier;
import org.mentorbase.webhook.WebhookId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "test",
        description = "Send a webhook a message of the type webhook-test, now and once, and say what came of it.",
        footer = {"mentorbase webhooks test 1"})
final class TryWebhook implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the webhook.")
    private String id = "";

    TryWebhook(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        WebhookId wanted = IdArguments.parse(id, WebhookId::parse);
        Courier.Outcome outcome = session.mentorbase().tryingWebhook().send(session.actor(), wanted);
        session.output()
                .sentence(
                        outcome,
                        outcome.result() == Courier.Result.TAKEN
                                ? "Webhook " + wanted + " has taken the message."
                                : "Webhook " + wanted + " has not taken the message. " + outcome.problem());
        return ExitCode.DONE;
    }
}
