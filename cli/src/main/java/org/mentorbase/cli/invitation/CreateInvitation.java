package org.mentorbase.cli.invitation;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.PairOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.InvitationView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private final PairOptions pair = new PairOptions();

    CreateInvitation(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CreatingInvitation.Command command =
                new CreatingInvitation.Command(session.programme(), pair.mentor(), pair.mentee());
        InvitationView created = session.mentorbase()
                .viewingInvitations()
                .view(session.mentorbase()
                        .creatingInvitation()
                        .create(session.actor(), command)
                        .value());
        session.output().sentence(created, () -> InvitationSentence.of(created));
        return ExitCode.DONE;
    }
}
