package org.mentorbase.invitation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorbase.relationship.RelationshipId;

/** Waits for an answer of one party or both. The only state from which there are transitions. */
public record PendingInvitation(Proposal proposal, Responses responses) implements Invitation {

    public PendingInvitation {
        checkArgument(
                responses.mentor() != Response.DECLINE
                        && responses.mentee() != Response.DECLINE
                        && !responses.equals(Responses.BOTH_ACCEPT),
                "%s is no longer pending",
                responses);
    }

    /** Whoever creates an invitation and is a party to it has thereby accepted. */
    public static PendingInvitation create(Proposal proposal) {
        return new PendingInvitation(
                proposal,
                proposal.partyOf(proposal.createdBy())
                        .map(party -> Responses.NONE.with(party, Response.ACCEPT))
                        .orElse(Responses.NONE));
    }

    /**
     * @param newRelationship called when this is the second acceptance, for the id of the relationship that begins
     * @return pending while the other party has not accepted, then accepted
     */
    public Invitation accept(Party party, Instant now, Supplier<RelationshipId> newRelationship) {
        Responses next = responses.with(party, Response.ACCEPT);
        return next.equals(Responses.BOTH_ACCEPT)
                ? new AcceptedInvitation(proposal, now, newRelationship.get())
                : new PendingInvitation(proposal, next);
    }

    public DeclinedInvitation decline(Party party, Instant now, @Nullable String reason) {
        return new DeclinedInvitation(proposal, responses.with(party, Response.DECLINE), now, reason);
    }

    public WithdrawnInvitation withdraw(Instant now) {
        return new WithdrawnInvitation(proposal, responses, now);
    }

    public ExpiredInvitation expire(Instant now) {
        return new ExpiredInvitation(proposal, responses, now);
    }

    @Override
    public <T> T fold(
            Function<? super PendingInvitation, ? extends T> pending,
            Function<? super AcceptedInvitation, ? extends T> accepted,
            Function<? super DeclinedInvitation, ? extends T> declined,
            Function<? super WithdrawnInvitation, ? extends T> withdrawn,
            Function<? super ExpiredInvitation, ? extends T> expired) {
        return pending.apply(this);
    }
}
