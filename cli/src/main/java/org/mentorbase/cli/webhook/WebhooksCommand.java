package org.mentorbase.cli.webhook;

import picocli.CommandLine.Command;

@Command(
        name = "webhooks",
        description = "Webhooks: programs elsewhere that are told of what happens.",
        subcommands = {
            AddWebhook.class,
            ListWebhooks.class,
            ShowWebhook.class,
            EnableWebhook.class,
            DisableWebhook.class,
            RotateSecret.class,
            RemoveWebhook.class,
            ListDeliveries.class,
            TryWebhook.class,
            RunWebhooks.class
        })
public final class WebhooksCommand {}
