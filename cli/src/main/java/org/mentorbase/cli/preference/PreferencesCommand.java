package org.mentorbase.cli.preference;

import picocli.CommandLine.Command;

@Command(
        name = "preferences",
        description = "What members seek and offer.",
        subcommands = {ShowPreferences.class, SetPreferences.class, ImportPreferences.class, ChangeDoNotMatchList.class
        })
public final class PreferencesCommand {}
