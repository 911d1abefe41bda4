package org.mentorbase.cli.ranking;

import picocli.CommandLine.Command;

@Command(
        name = "rankings",
        description = "Rankings: who suits whom best.",
        subcommands = {RankMentors.class, RankMentees.class, RankEverybody.class})
public final class RankingsCommand {}
