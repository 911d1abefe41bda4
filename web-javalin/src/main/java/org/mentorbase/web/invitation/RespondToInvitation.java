package org.mentorbase.web.invitation;

import org.jspecify.annotations.Nullable;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.invitation.ViewingInvitations;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** The second acceptance begins the relationship; one refusal ends the invitation. */
public final class RespondToInvitation implements Operation {

    record Body(Response response, @Nullable String reason) {}

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/invitations/{id}/responses")
            .summary("Accept or decline, as one of the two parties. The second acceptance begins the relationship.")
            .body(BODY)
            .answersVersion(InvitationView.class)
            .refuses(403, 404, 409, 412, 422)
            .build();

    private final RespondingToInvitation responding;
    private final ViewingInvitations viewing;

    public RespondToInvitation(RespondingToInvitation responding, ViewingInvitations viewing) {
        this.responding = responding;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        InvitationId id = InvitationId.parse(call.path("id"));
        Body body = call.body(BODY);
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        return Reply.version(responding
                .respond(
                        call.actor(), new RespondingToInvitation.Command(id, body.response(), body.reason(), ifVersion))
                .map(viewing::view));
    }
}
