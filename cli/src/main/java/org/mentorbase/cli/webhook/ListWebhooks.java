package org.mentorbase.cli.webhook;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.WebhookView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "List the webhooks.",
        footer = {"mentorbase webhooks list"})
final class ListWebhooks implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ListOptions list = new ListOptions();

    ListWebhooks(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Actor actor = session.actor();
        list.show(
                session.output(),
                WebhookColumns.LIST,
                paging -> session.mentorbase()
                        .viewingWebhooks()
                        .page(actor, paging)
                        .map(WebhookView::of));
        return ExitCode.DONE;
    }
}
