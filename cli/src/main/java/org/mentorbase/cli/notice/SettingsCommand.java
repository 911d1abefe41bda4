package org.mentorbase.cli.notice;

import picocli.CommandLine.Command;

@Command(
        name = "settings",
        description = "What members want to be told by mail, when, and in which language.",
        subcommands = {ShowSettings.class, SetSettings.class})
final class SettingsCommand {}
