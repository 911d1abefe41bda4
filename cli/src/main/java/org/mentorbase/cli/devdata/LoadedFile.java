package org.mentorbase.cli.devdata;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.mentorbase.account.TokenView;
import org.mentorbase.devdata.LoadReport;
import org.mentorbase.webhook.WebhookView;

/** What loading did with one file, for programs. */
record LoadedFile(
        String file,
        @Nullable String target,
        ImmutableList<LoadReport.Count> counts,
        ImmutableList<String> plan,
        ImmutableList<TokenView> tokens,
        ImmutableList<WebhookView> webhooks) {

    /** All files of one command. */
    record All(ImmutableList<LoadedFile> files, boolean dryRun) {}
}
