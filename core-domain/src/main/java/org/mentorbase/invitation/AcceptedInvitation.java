package org.mentorbase.invitation;

import java.time.Instant;
import java.util.function.Function;
import org.mentorbase.relationship.RelationshipId;

/** Both accepted, and the relationship began. */
public record AcceptedInvitation(Proposal proposal, Instant acceptedAt, RelationshipId relationship)
        implements Invitation {

    @Override
    public Responses responses() {
        return Responses.BOTH_ACCEPT;
    }

    @Override
    public <T> T fold(
            Function<? super PendingInvitation, ? extends T> pending,
            Function<? super AcceptedInvitation, ? extends T> accepted,
            Function<? super DeclinedInvitation, ? extends T> declined,
            Function<? super WithdrawnInvitation, ? extends T> withdrawn,
            Function<? super ExpiredInvitation, ? extends T> expired) {
        return accepted.apply(this);
    }
}
