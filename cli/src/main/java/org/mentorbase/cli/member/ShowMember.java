package org.mentorbase.cli.member;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.member.MemberView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show a member.",
        footer = {"mentorbase members show ab123"})
final class ShowMember implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "USER", description = "The username of the member.")
    private String user = "";

    ShowMember(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Username username = Username.parse("username", user);
        MemberView member = MemberView.of(session.mentorbase()
                .viewingMembers()
                .one(session.actor(), username)
                .value());
        session.output().details(member, MemberColumns.DETAILS);
        return ExitCode.DONE;
    }
}
