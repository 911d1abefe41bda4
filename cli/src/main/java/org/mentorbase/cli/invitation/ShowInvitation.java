package org.mentorbase.cli.invitation;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.ViewingInvitations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show an invitation.",
        footer = {"mentorbase invitations show 7"})
final class ShowInvitation implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the invitation.")
    private String id = "";

    ShowInvitation(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InvitationId wanted = IdArguments.parse(id, InvitationId::parse);
        ViewingInvitations viewing = session.mentorbase().viewingInvitations();
        InvitationView invitation =
                viewing.view(viewing.one(session.actor(), wanted).value());
        session.output().details(invitation, InvitationColumns.DETAILS);
        return ExitCode.DONE;
    }
}
