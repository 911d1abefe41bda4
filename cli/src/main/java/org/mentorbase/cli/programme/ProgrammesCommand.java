package org.mentorbase.cli.programme;

import picocli.CommandLine.Command;

@Command(
        name = "programmes",
        description = "Programmes: list, create and show them.",
        subcommands = {ListProgrammes.class, CreateProgramme.class, ShowProgramme.class})
public final class ProgrammesCommand {}
