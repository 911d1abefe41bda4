package org.mentorbase.cli.relationship;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Activity;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.RelationshipView;
import org.mentorbase.relationship.ViewingRelationships;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "List the active relationships.",
        footer = {
            "mentorbase relationships list",
            "mentorbase relationships list --all --for=ab123",
            "mentorbase relationships list --not-met-for=42"
        })
final class ListRelationships implements Callable<Integer> {

    private final Session session;

    @ArgGroup
    private Activity activity = new Activity();

    @Option(
            names = "--not-met-for",
            paramLabel = "DAYS",
            description = "Only active ones that have had no meeting for so many days.")
    private @Nullable Integer notMetFor;

    @Option(names = "--for", paramLabel = "U", description = "Only those of this mentor or mentee.")
    private @Nullable String party;

    @Mixin
    private ListOptions list = new ListOptions();

    ListRelationships(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Username> person = Optional.ofNullable(party).map(name -> Username.parse("for", name));
        Actor actor = session.actor();
        ProgrammeKey programme = session.programme();
        ViewingRelationships viewing = session.mentorbase().viewingRelationships();
        list.show(
                session.output(),
                RelationshipColumns.LIST,
                paging -> (notMetFor == null
                                ? viewing.page(actor, programme, activity.wanted(), person, paging)
                                : viewing.quiet(actor, programme, notMetFor, person, paging))
                        .map(RelationshipView::of));
        return ExitCode.DONE;
    }
}
