package org.mentorbase.cli.webhook;

import org.mentorbase.cli.output.Columns;
import org.mentorbase.webhook.WebhookView;

/** How webhooks are shown. */
final class WebhookColumns {

    static final Columns<WebhookView> LIST = Columns.of("ID", WebhookView::id)
            .and("URL", WebhookView::url)
            .and("Types", WebhookView::types)
            .and("Enabled", WebhookView::enabled)
            .and("Failing since", WebhookView::failingSince);

    static final Columns<WebhookView> DETAILS =
            LIST.and("Disabled because", WebhookView::disabledBecause).and("Created at", WebhookView::createdAt);

    private WebhookColumns() {}
}
