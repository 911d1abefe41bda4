package org.mentorbase.cli.invitation;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.Response;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "respond",
        description =
                "Accept or decline an invitation on behalf of the mentor or mentee named by --as. The second acceptance begins the relationship.",
        footer = {
            "mentorbase --as=cd456 invitations respond 7 --accept",
            "mentorbase --as=cd456 invitations respond 7 --decline --reason='I have two mentees already'"
        })
final class RespondToInvitation implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the invitation.")
    private String id = "";

    @ArgGroup(multiplicity = "1")
    private Answer answer = new Answer();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is declined; passed on to the other.")
    private @Nullable String reason;

    static final class Answer {

        @Option(names = "--accept", required = true, description = "Accept.")
        private boolean accept;

        @Option(names = "--decline", required = true, description = "Decline, which ends the invitation.")
        private boolean decline;

        Response response() {
            return accept && !decline ? Response.ACCEPT : Response.DECLINE;
        }
    }

    RespondToInvitation(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RespondingToInvitation.Command command = new RespondingToInvitation.Command(
                IdArguments.parse(id, InvitationId::parse), answer.response(), reason, null);
        InvitationView answered = session.mentorbase()
                .viewingInvitations()
                .view(session.mentorbase()
                        .respondingToInvitation()
                        .respond(session.actor(), command)
                        .value());
        session.output().sentence(answered, () -> InvitationSentence.of(answered));
        return ExitCode.DONE;
    }
}
