package org.mentorbase.web.invitation;

import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.ViewingInvitations;
import org.mentorbase.invitation.WithdrawingInvitation;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Withdrawing an invitation that has ended does nothing. */
public final class WithdrawInvitation implements Operation {

    /** Nothing needs to be said. */
    record Body() {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/invitations/{id}/withdrawal")
            .summary("Take a pending invitation back; does nothing to one that has ended.")
            .body(BODY)
            .answersVersion(InvitationView.class)
            .refuses(404, 412)
            .build();

    private final WithdrawingInvitation withdrawing;
    private final ViewingInvitations viewing;

    public WithdrawInvitation(WithdrawingInvitation withdrawing, ViewingInvitations viewing) {
        this.withdrawing = withdrawing;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        InvitationId id = InvitationId.parse(call.path("id"));
        call.body(BODY);
        Long ifVersion = call.ifVersion(() -> viewing.one(call.actor(), id).version());
        return Reply.version(withdrawing.withdraw(call.actor(), id, ifVersion).map(viewing::view));
    }
}
