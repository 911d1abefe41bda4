package org.mentorbase.cli.webhook;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.DeliveryState;
import org.mentorbase.webhook.WebhookDeliveryView;
import org.mentorbase.webhook.WebhookId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "deliveries",
        description = "List what was or is to be delivered to a webhook, the latest first.",
        footer = {"mentorbase webhooks deliveries 1", "mentorbase webhooks deliveries 1 --state=failed"})
final class ListDeliveries implements Callable<Integer> {

    private static final Columns<WebhookDeliveryView> COLUMNS = Columns.of("ID", WebhookDeliveryView::id)
            .and("Event", WebhookDeliveryView::eventId)
            .and("Type", WebhookDeliveryView::type)
            .and("State", WebhookDeliveryView::state)
            .and("Attempts", WebhookDeliveryView::attempts)
            .and("Due at", WebhookDeliveryView::dueAt)
            .and("Ended at", WebhookDeliveryView::endedAt)
            .and("Problem", WebhookDeliveryView::problem);

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the webhook.")
    private String id = "";

    @Option(names = "--state", paramLabel = "STATE", description = "Only those that are waiting, delivered or failed.")
    private @Nullable String state;

    @Mixin
    private ListOptions list = new ListOptions();

    ListDeliveries(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        WebhookId wanted = IdArguments.parse(id, WebhookId::parse);
        Optional<DeliveryState> only = Optional.ofNullable(state).map(DeliveryState::parse);
        Actor actor = session.actor();
        list.show(
                session.output(),
                COLUMNS,
                paging -> session.mentorbase()
                        .viewingWebhooks()
                        .deliveries(actor, wanted, only, paging)
                        .map(WebhookDeliveryView::of));
        return ExitCode.DONE;
    }
}
