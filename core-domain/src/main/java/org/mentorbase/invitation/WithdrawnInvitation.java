package org.mentorbase.invitation;

import java.time.Instant;
import java.util.function.Function;

/** Taken back before both had accepted. */
public record WithdrawnInvitation(Proposal proposal, Responses responses, Instant withdrawnAt) implements Invitation {

    @Override
    public <T> T fold(
            Function<? super PendingInvitation, ? extends T> pending,
            Function<? super AcceptedInvitation, ? extends T> accepted,
            Function<? super DeclinedInvitation, ? extends T> declined,
            Function<? super WithdrawnInvitation, ? extends T> withdrawn,
            Function<? super ExpiredInvitation, ? extends T> expired) {
        return withdrawn.apply(this);
    }
}
