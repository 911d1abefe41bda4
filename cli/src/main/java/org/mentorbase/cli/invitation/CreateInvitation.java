package org.mentorbase.cli.invitation;

import java.util.concurrent.Callable;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.InvitationView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "create",
        description =
                "Invite two people to become mentor and mentee; whoever invites and is one of them has thereby accepted.",
        footer = {
            "mentorbase invitations create --mentor=cd456 --mentee=ab123",
            "mentorbase --as=ab123 invitations create --mentor=cd456 --mentee=ab123"
        })
final class CreateInvitation implements Callable<Integer> {

    private final Session session;

    @Option(names = "--mentor", required = true, paramLabel = "U", description = "The username of the mentor.")
    private String mentor = "";

    @Option(names = "--mentee", required = true, paramLabel = "U", description = "The username of the mentee.")
    private String mentee = "";

    CreateInvitation(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CreatingInvitation.Command command = new CreatingInvitation.Command(
                session.programme(), Username.parse("mentor", mentor), Username.parse("mentee", mentee));
        InvitationView created = InvitationView.of(session.mentorbase()
                .creatingInvitation()
                .create(session.actor(), command)
                .value());
        session.output().sentence(created, () -> InvitationSentence.of(created));
        return ExitCode.DONE;
    }
}
