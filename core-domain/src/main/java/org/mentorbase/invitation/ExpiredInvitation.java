package org.mentorbase.invitation;

import java.time.Instant;
import java.util.function.Function;

/** Nobody answered in time. */
public record ExpiredInvitation(Proposal proposal, Responses responses, Instant expiredAt) implements Invitation {

    @Override
    public <T> T fold(
            Function<? super PendingInvitation, ? extends T> pending,
            Function<? super AcceptedInvitation, ? extends T> accepted,
            Function<? super DeclinedInvitation, ? extends T> declined,
            Function<? super WithdrawnInvitation, ? extends T> withdrawn,
            Function<? super ExpiredInvitation, ? extends T> expired) {
        return expired.apply(this);
    }
}
