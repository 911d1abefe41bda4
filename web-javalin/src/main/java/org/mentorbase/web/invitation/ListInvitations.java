package org.mentorbase.web.invitation;

import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.ViewingInvitations;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;

/** The invitations that one may see. */
public final class ListInvitations implements Operation {

    private static final Parameter FOR = Parameter.text("for", "Only those of which this person is a party.");
    private static final Parameter ACTIVE =
            Parameter.flag("active", "Only pending (`true`) or only ended (`false`) ones.");
    private static final Parameter EXPIRING = Parameter.number(
            "expiringWithin", "Only pending ones that are due to expire within so many days, the first first.");

    private static final Contract CONTRACT = Contract.get("/api/v1/invitations")
            .summary(
                    "The invitations, the latest first: those that one is a party to or created, or all with the permission"
                            + " invitation:create-for-others.")
            .query(Parameter.PROGRAMME, FOR, ACTIVE, EXPIRING)
            .answersPage(InvitationView.class)
            .refuses(404, 422)
            .build();

    private final ViewingInvitations viewing;

    public ListInvitations(ViewingInvitations viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.page(
                call,
                call.limit(EXPIRING)
                        .map(days -> viewing.expiring(
                                call.actor(), call.programme(), days, call.username(FOR), call.paging()))
                        .orElseGet(() -> viewing.page(
                                call.actor(), call.programme(), call.flag(ACTIVE), call.username(FOR), call.paging()))
                        .map(viewing::view));
    }
}
