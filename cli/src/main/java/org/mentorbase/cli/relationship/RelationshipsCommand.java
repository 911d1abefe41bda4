package org.mentorbase.cli.relationship;

import picocli.CommandLine.Command;

@Command(
        name = "relationships",
        description = "Relationships: who mentors whom.",
        subcommands = {
            ListRelationships.class,
            ShowRelationship.class,
            EndRelationship.class,
            ListMentors.class,
            ListMentees.class
        })
public final class RelationshipsCommand {}
