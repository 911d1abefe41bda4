package org.mentorbase.invitation;

import com.google.common.base.Strings;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.event.Change;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.RelationshipChanges;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.validation.Constraints;

/**
 * Accepts or declines, on behalf of one of the two parties. The second acceptance begins the relationship in the same
 * transaction; one decline ends the invitation.
 */
public final class RespondingToInvitation {

    private final UnitOfWork<? extends InvitationRepositories> unitOfWork;
    private final Clock clock;

    public RespondingToInvitation(UnitOfWork<? extends InvitationRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param reason why it is declined, to be passed on to the other party, or null
     * @param ifVersion the version that the caller saw, or null to answer in any case
     */
    public record Command(
            InvitationId id,
            Response response,

            @Nullable @Size(max = 2000) @Pattern(regexp = Constraints.TEXT)
            String reason,

            @Nullable Long ifVersion) {

        public Command {
            reason = Strings.emptyToNull(Strings.nullToEmpty(reason).strip());
        }
    }

    public Versioned<Invitation> respond(Actor actor, Command command) {
        if (command.reason() != null) {
            Constraints.check(command);
        }
        return unitOfWork.execute(repositories -> respond(repositories, actor, command));
    }

    private Versioned<Invitation> respond(InvitationRepositories repositories, Actor actor, Command command) {
        Versioned<Invitation> found =
                ViewingInvitations.requireVisible(actor, command.id(), repositories.invitations());
        Party party = requireParty(actor, found.value());
        found.requireVersion(command.ifVersion());
        if (found.value().responses().of(party) == command.response()) {
            return found;
        }
        PendingInvitation pending = requirePending(found.value());
        List<Change> changes = new ArrayList<>();
        Invitation next = command.response() == Response.ACCEPT
                ? accept(repositories, pending, party, changes)
                : decline(pending, party, command.reason(), changes);
        Versioned<Invitation> updated = repositories.invitations().update(next, found.version());
        repositories.events().append(clock.instant(), actor.username(), changes);
        return updated;
    }

    private Invitation accept(
            InvitationRepositories repositories, PendingInvitation pending, Party party, List<Change> changes) {
        Proposal proposal = pending.proposal();
        repositories.members().requireActive("mentor", proposal.pair().mentor());
        repositories.members().requireActive("mentee", proposal.pair().mentee());
        Instant now = clock.instant();
        Invitation next =
                pending.accept(party, now, () -> repositories.relationships().nextId());
        if (next instanceof AcceptedInvitation accepted) {
            ActiveRelationship relationship =
                    new ActiveRelationship(accepted.relationship(), proposal.programme(), proposal.pair(), now);
            repositories.relationships().add(relationship);
            changes.add(InvitationChanges.accepted(accepted));
            changes.add(RelationshipChanges.started(relationship));
        } else {
            changes.add(InvitationChanges.acceptedByOne(next, party));
        }
        return next;
    }

    private Invitation decline(PendingInvitation pending, Party party, @Nullable String reason, List<Change> changes) {
        DeclinedInvitation declined = pending.decline(party, clock.instant(), reason);
        changes.add(InvitationChanges.declined(declined, party));
        return declined;
    }

    private static Party requireParty(Actor actor, Invitation invitation) {
        Proposal proposal = invitation.proposal();
        return proposal.partyOf(actor.username())
                .orElseThrow(() -> Problem.of(InvitationReason.NOT_A_PARTY)
                        .with("username", actor.username())
                        .with("id", proposal.id())
                        .with("mentor", proposal.pair().mentor())
                        .with("mentee", proposal.pair().mentee())
                        .refusal());
    }

    private static PendingInvitation requirePending(Invitation invitation) {
        if (invitation instanceof PendingInvitation pending) {
            return pending;
        }
        throw Problem.of(InvitationReason.INVITATION_ENDED)
                .with("id", invitation.id())
                .with("state", InvitationView.of(invitation, Expiry.NEVER).state())
                .refusal();
    }
}
