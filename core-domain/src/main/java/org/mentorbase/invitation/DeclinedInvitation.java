package org.mentorbase.invitation;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One party declined, which ends it even if the other has not answered.
 *
 * @param reason in the words of whoever declined, to be passed on to the other, or null
 */
public record DeclinedInvitation(
        Proposal proposal,
        Responses responses,
        Instant declinedAt,
        @Nullable String reason) implements Invitation {

    @Override
    public <T> T fold(
            Function<? super PendingInvitation, ? extends T> pending,
            Function<? super AcceptedInvitation, ? extends T> accepted,
            Function<? super DeclinedInvitation, ? extends T> declined,
            Function<? super WithdrawnInvitation, ? extends T> withdrawn,
            Function<? super ExpiredInvitation, ? extends T> expired) {
        return declined.apply(this);
    }
}
