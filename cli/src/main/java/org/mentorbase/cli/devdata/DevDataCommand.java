package org.mentorbase.cli.devdata;

import picocli.CommandLine.Command;

@Command(
        name = "dev-data",
        description = "Data to develop and try with: load it from files, export it, and make it up.",
        subcommands = {LoadDevData.class, ExportDevData.class, GenerateDevData.class, ShowSchema.class})
public final class DevDataCommand {}
