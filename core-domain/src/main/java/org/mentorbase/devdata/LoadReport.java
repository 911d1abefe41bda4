package org.mentorbase.devdata;

import com.google.common.collect.ImmutableList;
import org.mentorbase.account.TokenView;
import org.mentorbase.webhook.WebhookView;

/**
 * What loading did, or would do.
 *
 * @param counts of the kinds that were described
 * @param plan the first thousand things that are made, kind by kind, for people
 * @param tokens those that were made, with their secrets, which nobody can see again
 * @param webhooks those that were made, likewise
 */
public record LoadReport(
        ImmutableList<Count> counts,
        ImmutableList<String> plan,
        ImmutableList<TokenView> tokens,
        ImmutableList<WebhookView> webhooks) {

    /** @param kind as files call a list of them */
    public record Count(String kind, long created, long unchanged, long replaced) {}
}
