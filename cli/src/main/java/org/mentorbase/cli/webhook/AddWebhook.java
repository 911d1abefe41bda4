package org.mentorbase.cli.webhook;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.AddingWebhook;
import org.mentorbase.webhook.WebhookUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "add",
        description = "Register an address that is told of what happens from now on. Its secret is shown this once.",
        footer = {
            "mentorbase webhooks add --url=https://example.org/mentors",
            "mentorbase webhooks add --url=https://example.org/mentors --types=relationship-started,meeting-recorded"
        })
final class AddWebhook implements Callable<Integer> {

    private final Session session;

    @Option(names = "--url", required = true, paramLabel = "URL", description = "The address, with https.")
    private String url = "";

    @Option(names = "--types", paramLabel = "T,…", description = "The types of events that it wants. Default: all.")
    private @Nullable String types;

    AddWebhook(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> wanted = types == null
                ? List.of()
                : Splitter.on(',').trimResults().omitEmptyStrings().splitToList(types);
        AddingWebhook.Added added =
                session.mentorbase().addingWebhook().add(session.actor(), WebhookUrl.parse(url), wanted);
        Secrets.show(
                session, added, "Webhook " + added.webhook().value().id() + " is told of what happens from now on.");
        return ExitCode.DONE;
    }
}
