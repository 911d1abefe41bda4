package org.mentorbase.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The representation of an invitation for programs. Dates are those of UTC.
 *
 * @param expiresOn when it is due to expire unless it is answered; null if never, or if it has ended
 */
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
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate deactivatedOn,
        @Nullable Long relationshipId) {

    public enum State {
        PENDING,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        EXPIRED
    }

    public static InvitationView of(Invitation invitation, Expiry expiry) {
        return invitation.fold(
                pending -> view(pending, State.PENDING, expiry.dayOf(pending).orElse(null), null, null),
                accepted -> view(
                        accepted,
                        State.ACCEPTED,
                        null,
                        accepted.acceptedAt(),
                        accepted.relationship().value()),
                declined -> view(declined, State.DECLINED, null, declined.declinedAt(), null),
                withdrawn -> view(withdrawn, State.WITHDRAWN, null, withdrawn.withdrawnAt(), null),
                expired -> view(expired, State.EXPIRED, null, expired.expiredAt(), null));
    }

    private static InvitationView view(
            Invitation invitation,
            State state,
            @Nullable LocalDate expiresOn,
            @Nullable Instant endedAt,
            @Nullable Long relationshipId) {
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
                expiresOn,
                endedAt == null ? null : dateOf(endedAt),
                relationshipId);
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
