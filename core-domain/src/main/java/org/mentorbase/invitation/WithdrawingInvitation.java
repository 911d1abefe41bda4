package org.mentorbase.invitation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * Takes a pending invitation back. Whoever may see an invitation may withdraw it: its creator, its parties, and
 * matchmakers. Withdrawing an ended one does nothing.
 */
public final class WithdrawingInvitation {

    private final UnitOfWork<? extends InvitationRepositories> unitOfWork;
    private final Clock clock;

    public WithdrawingInvitation(UnitOfWork<? extends InvitationRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** @param ifVersion the version that the caller saw, or null to withdraw it in any case */
    public Versioned<Invitation> withdraw(Actor actor, InvitationId id, @Nullable Long ifVersion) {
        return unitOfWork.execute(repositories -> {
            Invitations invitations = repositories.invitations();
            Versioned<Invitation> found = ViewingInvitations.requireVisible(actor, id, invitations);
            found.requireVersion(ifVersion);
            if (!(found.value() instanceof PendingInvitation pending)) {
                return found;
            }
            WithdrawnInvitation withdrawn = pending.withdraw(clock.instant());
            Versioned<Invitation> updated = invitations.update(withdrawn, found.version());
            repositories.events().append(clock.instant(), actor.username(), InvitationChanges.withdrawn(withdrawn));
            return updated;
        });
    }
}
