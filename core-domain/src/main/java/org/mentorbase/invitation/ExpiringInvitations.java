package org.mentorbase.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.event.Change;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** Ends the pending invitations of a programme that are older than a given age. */
public final class ExpiringInvitations {

    private static final int MOST_DAYS = 36_500;
    private static final int BATCH = 500;

    private final UnitOfWork<? extends InvitationRepositories> unitOfWork;
    private final Clock clock;

    public ExpiringInvitations(UnitOfWork<? extends InvitationRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** How many invitations expired, and how old the oldest that remains can be. */
    public record Report(long expired, int olderThanDays) {}

    /** In transactions of a few hundred, so that answers given in the meantime do not wait long. */
    public Report expire(Actor actor, ProgrammeKey programme, int olderThanDays) {
        actor.require(Permission.INVITATION_CREATE_FOR_OTHERS);
        requireDays("olderThan", olderThanDays);
        Instant now = clock.instant();
        Instant cutoff = now.minus(Duration.ofDays(olderThanDays));
        long expired = 0;
        int batch;
        do {
            batch = unitOfWork.execute(repositories -> expireSome(repositories, actor, programme, cutoff, now));
            expired += batch;
        } while (batch == BATCH);
        return new Report(expired, olderThanDays);
    }

    static void requireDays(String field, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw Problem.of(InvitationReason.EXPIRY_AGE_OUT_OF_RANGE)
                    .field(field)
                    .value(days)
                    .with("most", MOST_DAYS)
                    .refusal();
        }
    }

    /** Ends one, however old; it does nothing if that has ended already. */
    public void expire(Actor actor, InvitationId id) {
        expireAll(actor, List.of(id));
    }

    /** Ends these in one transaction, at one instant; those that have ended already stay as they are. */
    public void expireAll(Actor actor, Collection<InvitationId> ids) {
        actor.require(Permission.INVITATION_CREATE_FOR_OTHERS);
        unitOfWork.execute(repositories -> {
            Instant now = clock.instant();
            List<Change> changes = new ArrayList<>();
            for (InvitationId id : ids) {
                Versioned<Invitation> found = ViewingInvitations.requireVisible(actor, id, repositories.invitations());
                if (found.value() instanceof PendingInvitation pending) {
                    ExpiredInvitation expired = pending.expire(now);
                    repositories.invitations().update(expired, found.version());
                    changes.add(InvitationChanges.expired(expired));
                }
            }
            repositories.events().append(now, actor.username(), changes);
            return changes;
        });
    }

    private static int expireSome(
            InvitationRepositories repositories, Actor actor, ProgrammeKey programme, Instant cutoff, Instant now) {
        repositories.programmes().require(programme);
        List<Change> changes = new ArrayList<>();
        for (Versioned<PendingInvitation> old :
                repositories.invitations().findPendingBefore(programme, cutoff, BATCH)) {
            ExpiredInvitation expired = old.value().expire(now);
            repositories.invitations().update(expired, old.version());
            changes.add(InvitationChanges.expired(expired));
        }
        repositories.events().append(now, actor.username(), changes);
        return changes.size();
    }
}
