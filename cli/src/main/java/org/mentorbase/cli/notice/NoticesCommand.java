package org.mentorbase.cli.notice;

import picocli.CommandLine.Command;

@Command(
        name = "notices",
        description = "Notices: what people are told by mail.",
        subcommands = {
            RunNotices.class,
            PreviewNotices.class,
            ListNotices.class,
            RetryNotice.class,
            CancelNotice.class,
            SettingsCommand.class,
            TemplatesCommand.class,
            ShowRules.class
        })
public final class NoticesCommand {}
