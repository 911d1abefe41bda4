package org.mentorbase.cli.relationship;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "end",
        description = "End a relationship; it keeps its meetings.",
        footer = {
            "mentorbase relationships end 3",
            "mentorbase --as=ab123 relationships end 3 --reason='Moved to Oxford'"
        })
final class EndRelationship implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the relationship.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it ends.")
    private @Nullable String reason;

    EndRelationship(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        EndingRelationship.Command command =
                new EndingRelationship.Command(IdArguments.parse(id, RelationshipId::parse), reason, null);
        RelationshipView ended = RelationshipView.of(session.mentorbase()
                .endingRelationship()
                .end(session.actor(), command)
                .value());
        session.output()
                .sentence(
                        ended,
                        "Ended relationship " + ended.id() + ": " + ended.mentor() + " is no longer the mentor of "
                                + ended.mentee() + ".");
        return ExitCode.DONE;
    }
}
