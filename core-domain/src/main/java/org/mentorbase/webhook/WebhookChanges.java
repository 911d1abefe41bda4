package org.mentorbase.webhook;

import org.mentorbase.event.Change;

/** What can happen to a webhook. */
final class WebhookChanges {

    private WebhookChanges() {}

    static Change added(Webhook webhook) {
        return change("webhook-added", webhook);
    }

    static Change removed(Webhook webhook) {
        return change("webhook-removed", webhook);
    }

    static Change enabled(Webhook webhook) {
        return change("webhook-enabled", webhook);
    }

    static Change disabled(Webhook webhook) {
        return change("webhook-disabled", webhook);
    }

    static Change rotated(Webhook webhook) {
        return change("webhook-secret-rotated", webhook);
    }

    private static Change change(String type, Webhook webhook) {
        return Change.of(type).with("webhook", webhook.id().value());
    }
}
