package org.mentorbase.cli.invitation;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "withdraw",
        description = "Take an invitation back that still waits for an answer.",
        footer = {"mentorbase --as=ab123 invitations withdraw 7"})
final class WithdrawInvitation implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the invitation.")
    private String id = "";

    WithdrawInvitation(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        InvitationId wanted = IdArguments.parse(id, InvitationId::parse);
        InvitationView withdrawn = session.mentorbase()
                .viewingInvitations()
                .view(session.mentorbase()
                        .withdrawingInvitation()
                        .withdraw(session.actor(), wanted, null)
                        .value());
        session.output().sentence(withdrawn, () -> InvitationSentence.of(withdrawn));
        return ExitCode.DONE;
    }
}
