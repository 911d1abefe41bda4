package org.mentorbase.cli.database;

import picocli.CommandLine.Command;

@Command(
        name = "db",
        description = "The database: its state and its migration.",
        subcommands = {MigrateDatabase.class, ShowDatabaseStatus.class})
public final class DatabaseCommand {}
