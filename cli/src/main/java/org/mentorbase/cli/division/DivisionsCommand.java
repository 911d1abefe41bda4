package org.mentorbase.cli.division;

import picocli.CommandLine.Command;

@Command(
        name = "divisions",
        description = "Divisions and their research groups.",
        subcommands = {ListDivisions.class, ImportDivisions.class})
public final class DivisionsCommand {}
