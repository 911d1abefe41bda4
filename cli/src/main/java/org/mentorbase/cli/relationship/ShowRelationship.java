package org.mentorbase.cli.relationship;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show a relationship.",
        footer = {"mentorbase relationships show 3"})
final class ShowRelationship implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the relationship.")
    private String id = "";

    ShowRelationship(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RelationshipId wanted = IdArguments.parse(id, RelationshipId::parse);
        RelationshipView relationship = RelationshipView.of(session.mentorbase()
                .viewingRelationships()
                .one(session.actor(), wanted)
                .value());
        session.output().details(relationship, RelationshipColumns.DETAILS);
        return ExitCode.DONE;
    }
}
