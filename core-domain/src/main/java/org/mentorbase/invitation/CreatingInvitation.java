package org.mentorbase.invitation;

import java.time.Clock;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;
import org.mentorbase.relationship.Pair;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * Invites two people to become mentor and mentee: on one's own behalf, or for two others with
 * {@link Permission#INVITATION_CREATE_FOR_OTHERS}.
 */
public final class CreatingInvitation {

    private final UnitOfWork<? extends InvitationRepositories> unitOfWork;
    private final Clock clock;

    public CreatingInvitation(UnitOfWork<? extends InvitationRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public record Command(ProgrammeKey programme, Username mentor, Username mentee) {}

    public Versioned<Invitation> create(Actor actor, Command command) {
        if (command.mentor().equals(command.mentee())) {
            throw Problem.of(InvitationReason.INVITES_ONESELF)
                    .field("mentee")
                    .value(command.mentee())
                    .refusal();
        }
        Pair pair = new Pair(command.mentor(), command.mentee());
        if (!pair.includes(actor.username()) && !actor.may(Permission.INVITATION_CREATE_FOR_OTHERS)) {
            throw Problem.of(InvitationReason.INVITES_OTHERS)
                    .with("username", actor.username())
                    .with("permission", Permission.INVITATION_CREATE_FOR_OTHERS)
                    .refusal();
        }
        return unitOfWork.execute(repositories -> create(repositories, actor, command.programme(), pair));
    }

    private Versioned<Invitation> create(
            InvitationRepositories repositories, Actor actor, ProgrammeKey programme, Pair pair) {
        repositories.programmes().require(programme);
        repositories.members().requireActive("mentor", pair.mentor());
        repositories.members().requireActive("mentee", pair.mentee());
        repositories.invitations().findPending(programme, pair).ifPresent(pending -> {
            throw already(InvitationReason.INVITATION_PENDING_ALREADY, pair)
                    .with("id", pending.id())
                    .refusal();
        });
        repositories.relationships().findActive(programme, pair).ifPresent(active -> {
            throw already(InvitationReason.RELATIONSHIP_ACTIVE_ALREADY, pair)
                    .with("id", active.id())
                    .refusal();
        });
        PendingInvitation invitation = PendingInvitation.create(
                new Proposal(repositories.invitations().nextId(), programme, pair, actor.username(), clock.instant()));
        repositories.invitations().add(invitation);
        repositories.events().append(clock.instant(), actor.username(), InvitationChanges.created(invitation));
        return new Versioned<>(invitation, 1);
    }

    private static Problem already(Reason reason, Pair pair) {
        return Problem.of(reason).with("mentor", pair.mentor()).with("mentee", pair.mentee());
    }
}
