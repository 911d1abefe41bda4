package org.mentorbase.web.invitation;

import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.ViewingInvitations;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** An invitation that one may see. */
public final class ShowInvitation implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/invitations/{id}")
            .summary("An invitation.")
            .answersVersion(InvitationView.class)
            .refuses(404)
            .build();

    private final ViewingInvitations viewing;

    public ShowInvitation(ViewingInvitations viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(
                viewing.one(call.actor(), InvitationId.parse(call.path("id"))).map(viewing::view));
    }
}
