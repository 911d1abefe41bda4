package org.mentorbase.cli.event;

import picocli.CommandLine.Command;

@Command(
        name = "events",
        description = "The log of every change.",
        subcommands = {ListEvents.class})
public final class EventsCommand {}
