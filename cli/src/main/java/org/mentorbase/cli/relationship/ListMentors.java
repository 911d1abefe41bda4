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
        name = "mentors",
        description = "The present mentors of a person.",
        footer = {"mentorbase relationships mentors ab123"})
final class ListMentors implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "USER", description = "The username of the person.")
    private String user = "";

    @Mixin
    private ListOptions list = new ListOptions();

    ListMentors(Session session) {
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
                        .mentorsOf(actor, programme, person, paging)
                        .map(MemberView::of));
        return ExitCode.DONE;
    }
}
