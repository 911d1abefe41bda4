package org.mentorbase.invitation;

import org.mentorbase.event.Change;

/** What can happen to an invitation. */
final class InvitationChanges {

    private InvitationChanges() {}

    static Change created(PendingInvitation invitation) {
        return change("invitation-created", invitation);
    }

    /** One party accepted; the other has yet to answer. */
    static Change acceptedByOne(Invitation invitation, Party party) {
        return change("invitation-accepted-by-one", invitation).with("party", party.name());
    }

    static Change accepted(AcceptedInvitation invitation) {
        return change("invitation-accepted", invitation)
                .with("relationship", invitation.relationship().value());
    }

    static Change declined(DeclinedInvitation invitation, Party party) {
        return change("invitation-declined", invitation).with("party", party.name());
    }

    static Change withdrawn(WithdrawnInvitation invitation) {
        return change("invitation-withdrawn", invitation);
    }

    static Change expired(ExpiredInvitation invitation) {
        return change("invitation-expired", invitation);
    }

    private static Change change(String type, Invitation invitation) {
        Proposal proposal = invitation.proposal();
        return Change.of(type, proposal.pair().mentor(), proposal.pair().mentee())
                .with("programme", proposal.programme().value())
                .with("invitation", proposal.id().value());
    }
}
