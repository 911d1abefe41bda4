package org.mentorbase.cli.relationship;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.member.MemberColumns;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.member.MemberView;
import org.mentorbase.programme.ProgrammeKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "mentees",
        description = "The present mentees of a person.",
        footer = {"mentorbase relationships mentees ab123"})
final class ListMentees implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "USER", description = "The username of the person.")
    private String user = "";

    @Mixin
    private ListOptions list = new ListOptions();

    ListMentees(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Username person = Username.parse("username", user);
        Actor actor = session.actor();
        ProgrammeKey programme = session.programme();
        list.show(
                session.output(),
                MemberColumns.LIST,
                paging -> session.mentorbase()
                        .viewingRelationships()
                        .menteesOf(actor, programme, person, paging)
                        .map(MemberView::of));
        return ExitCode.DONE;
    }
}
