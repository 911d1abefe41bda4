package org.mentorbase.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The representation of an invitation for programs. Dates are those of UTC. */
public record InvitationView(
        long id,
        String programme,
        String mentor,
        String mentee,
        String createdBy,
        LocalDate createdOn,
        @Nullable Response mentorResponse,
        @Nullable Response menteeResponse,
        State state,
        boolean active,
        @Nullable LocalDate deactivatedOn,
        @Nullable Long relationshipId) {

    public enum State {
        PENDING,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        EXPIRED
    }

    public static InvitationView of(Invitation invitation) {
        return invitation.fold(
                pending -> view(pending, State.PENDING, null, null),
                accepted -> view(
                        accepted,
                        State.ACCEPTED,
                        accepted.acceptedAt(),
                        accepted.relationship().value()),
                declined -> view(declined, State.DECLINED, declined.declinedAt(), null),
                withdrawn -> view(withdrawn, State.WITHDRAWN, withdrawn.withdrawnAt(), null),
                expired -> view(expired, State.EXPIRED, expired.expiredAt(), null));
    }

    private static InvitationView view(
            Invitation invitation, State state, @Nullable Instant endedAt, @Nullable Long relationshipId) {
        Proposal proposal = invitation.proposal();
        return new InvitationView(
                proposal.id().value(),
                proposal.programme().value(),
                proposal.pair().mentor().value(),
                proposal.pair().mentee().value(),
                proposal.createdBy().value(),
                dateOf(proposal.createdAt()),
                invitation.responses().mentor(),
                invitation.responses().mentee(),
                state,
                endedAt == null,
                endedAt == null ? null : dateOf(endedAt),
                relationshipId);
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
