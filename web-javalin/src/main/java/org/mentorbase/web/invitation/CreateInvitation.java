package org.mentorbase.web.invitation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.ViewingInvitations;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Whoever is a party and invites has thereby accepted. */
public final class CreateInvitation implements Operation {

    record Body(@Nullable ProgrammeKey programme, Username mentor, Username mentee) {}

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/invitations")
            .summary("Invite a mentor and a mentee: on one's own behalf, or two others with the permission"
                    + " invitation:create-for-others.")
            .body(BODY)
            .creates(InvitationView.class)
            .refuses(403, 404, 409, 422)
            .build();

    private final CreatingInvitation creating;
    private final ViewingInvitations viewing;

    public CreateInvitation(CreatingInvitation creating, ViewingInvitations viewing) {
        this.creating = creating;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Body body = call.body(BODY);
        ProgrammeKey programme = Objects.requireNonNullElse(body.programme(), ProgrammeKey.MAIN);
        Versioned<Invitation> created =
                creating.create(call.actor(), new CreatingInvitation.Command(programme, body.mentor(), body.mentee()));
        return Reply.created("/api/v1/invitations/" + created.value().id(), created.map(viewing::view));
    }
}
