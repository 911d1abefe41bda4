package org.mentorbase.invitation;

import java.util.function.Function;

/**
 * A proposal that two people become mentor and mentee. Pending until both accept, one declines, it is withdrawn, or it
 * expires; then it is ended for good.
 */
public sealed interface Invitation
        permits PendingInvitation, AcceptedInvitation, DeclinedInvitation, WithdrawnInvitation, ExpiredInvitation {

    Proposal proposal();

    Responses responses();

    default InvitationId id() {
        return proposal().id();
    }

    /** One function for each state. */
    <T> T fold(
            Function<? super PendingInvitation, ? extends T> pending,
            Function<? super AcceptedInvitation, ? extends T> accepted,
            Function<? super DeclinedInvitation, ? extends T> declined,
            Function<? super WithdrawnInvitation, ? extends T> withdrawn,
            Function<? super ExpiredInvitation, ? extends T> expired);
}
