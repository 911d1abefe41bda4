package org.mentorbase.cli.webhook;

import org.mentorbase.cli.session.Session;
import org.mentorbase.webhook.AddingWebhook;
import org.mentorbase.webhook.WebhookView;

/** Shows a secret, the only time. */
final class Secrets {

    private Secrets() {}

    static void show(Session session, AddingWebhook.Added added, String sentence) {
        WebhookView view = WebhookView.of(added.webhook().value(), added.secret());
        session.output().sentence(view, sentence + " Its secret is shown only now:\n" + view.secret());
    }
}
