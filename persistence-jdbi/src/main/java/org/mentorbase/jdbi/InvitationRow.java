package org.mentorbase.jdbi;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.AcceptedInvitation;
import org.mentorbase.invitation.DeclinedInvitation;
import org.mentorbase.invitation.ExpiredInvitation;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.invitation.Proposal;
import org.mentorbase.invitation.Response;
import org.mentorbase.invitation.Responses;
import org.mentorbase.invitation.WithdrawnInvitation;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;

/** How an invitation is stored, whatever its state. */
record InvitationRow(
        Proposal proposal,
        Responses responses,
        State state,
        @Nullable Instant deactivatedAt,
        @Nullable String declineReason,
        @Nullable Long relationshipId,
        long version) {

    static final String COLUMNS = "id, programme, mentor, mentee, created_by, created_at, mentor_response,"
            + " mentee_response, state, deactivated_at, decline_reason, relationship_id, version";

    static final String[] COLUMNS_OF_NEW = {
        "id",
        "programme",
        "mentor",
        "mentee",
        "created_by",
        "created_at",
        "mentor_response",
        "mentee_response",
        "state",
        "active",
        "version"
    };

    static InvitationRow read(ResultSet row, StatementContext context) throws SQLException {
        return new InvitationRow(
                new Proposal(
                        new InvitationId(row.getLong("id")),
                        new ProgrammeKey(row.getString("programme")),
                        new Pair(new Username(row.getString("mentor")), new Username(row.getString("mentee"))),
                        new Username(row.getString("created_by")),
                        Columns.instant(row, "created_at")),
                new Responses(response(row.getString("mentor_response")), response(row.getString("mentee_response"))),
                State.valueOf(row.getString("state")),
                Columns.nullableInstant(row, "deactivated_at"),
                row.getString("decline_reason"),
                row.getObject("relationship_id", Long.class),
                row.getLong("version"));
    }

    static InvitationRow from(Invitation invitation, long version) {
        return invitation.fold(
                pending -> row(pending, State.PENDING, null, null, null, version),
                accepted -> row(
                        accepted,
                        State.ACCEPTED,
                        accepted.acceptedAt(),
                        null,
                        accepted.relationship().value(),
                        version),
                declined -> row(declined, State.DECLINED, declined.declinedAt(), declined.reason(), null, version),
                withdrawn -> row(withdrawn, State.WITHDRAWN, withdrawn.withdrawnAt(), null, null, version),
                expired -> row(expired, State.EXPIRED, expired.expiredAt(), null, null, version));
    }

    /** The values of {@link #COLUMNS_OF_NEW}. */
    static List<@Nullable Object> ofNew(PendingInvitation invitation) {
        Proposal proposal = invitation.proposal();
        return Arrays.asList(
                proposal.id().value(),
                proposal.programme().value(),
                proposal.pair().mentor().value(),
                proposal.pair().mentee().value(),
                proposal.createdBy().value(),
                DomainArguments.stored(proposal.createdAt()),
                name(invitation.responses().mentor()),
                name(invitation.responses().mentee()),
                State.PENDING.name(),
                Columns.marker(true),
                1L);
    }

    private static @Nullable String name(@Nullable Response response) {
        return response == null ? null : response.name();
    }

    Versioned<Invitation> toDomain() {
        return new Versioned<>(
                switch (state) {
                    case PENDING -> new PendingInvitation(proposal, responses);
                    case ACCEPTED ->
                        new AcceptedInvitation(proposal, endedAt(), new RelationshipId(requireNonNull(relationshipId)));
                    case DECLINED -> new DeclinedInvitation(proposal, responses, endedAt(), declineReason);
                    case WITHDRAWN -> new WithdrawnInvitation(proposal, responses, endedAt());
                    case EXPIRED -> new ExpiredInvitation(proposal, responses, endedAt());
                },
                version);
    }

    Versioned<PendingInvitation> toPending() {
        return new Versioned<>(new PendingInvitation(proposal, responses), version);
    }

    /** All but what stays the same in every state. */
    Update bindState(Update update) {
        return update.bind("id", proposal.id())
                .bind("mentorResponse", responses.mentor())
                .bind("menteeResponse", responses.mentee())
                .bind("state", state)
                .bind("active", Columns.marker(state == State.PENDING))
                .bind("deactivatedAt", DomainArguments.nullable(deactivatedAt))
                .bind("declineReason", declineReason)
                .bind("relationshipId", relationshipId)
                .bind("version", version);
    }

    private Instant endedAt() {
        return requireNonNull(deactivatedAt);
    }

    private static InvitationRow row(
            Invitation invitation,
            State state,
            @Nullable Instant deactivatedAt,
            @Nullable String declineReason,
            @Nullable Long relationshipId,
            long version) {
        return new InvitationRow(
                invitation.proposal(),
                invitation.responses(),
                state,
                deactivatedAt,
                declineReason,
                relationshipId,
                version);
    }

    private static @Nullable Response response(@Nullable String name) {
        return name == null ? null : Response.valueOf(name);
    }
}
