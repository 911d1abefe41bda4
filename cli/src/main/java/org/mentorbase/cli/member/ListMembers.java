package org.mentorbase.cli.member;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Activity;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.member.MemberView;
import org.mentorbase.member.ViewingMembers;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "List the active members, ordered by username.",
        footer = {
            "mentorbase members list",
            "mentorbase members list --division=C --group='Materials Engineering'",
            "mentorbase members list --all --q=bell --json"
        })
final class ListMembers implements Callable<Integer> {

    private final Session session;

    @ArgGroup
    private Activity activity = new Activity();

    @Option(names = "--division", paramLabel = "L", description = "Only those of the division with this letter.")
    private @Nullable String division;

    @Option(names = "--group", paramLabel = "NAME", description = "Only those of a research group of this name.")
    private @Nullable String group;

    @Option(
            names = "--q",
            paramLabel = "TEXT",
            description = "Only those whose username, name or e-mail contains this.")
    private @Nullable String text;

    @Mixin
    private ListOptions list = new ListOptions();

    ListMembers(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ViewingMembers.Filter filter = new ViewingMembers.Filter(
                activity.wanted(),
                Optional.ofNullable(division),
                Optional.ofNullable(group),
                Optional.ofNullable(text));
        Actor actor = session.actor();
        list.show(
                session.output(),
                MemberColumns.LIST,
                paging -> session.mentorbase()
                        .viewingMembers()
                        .page(actor, filter, paging)
                        .map(MemberView::of));
        return ExitCode.DONE;
    }
}
