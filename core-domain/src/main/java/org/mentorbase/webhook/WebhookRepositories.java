package org.mentorbase.webhook;

import org.mentorbase.event.EventRepositories;

/** What the use cases of webhooks read and write. */
public interface WebhookRepositories extends EventRepositories {

    Webhooks webhooks();
}
