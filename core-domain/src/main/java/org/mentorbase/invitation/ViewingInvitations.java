package org.mentorbase.invitation;

import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * The invitations that one is a party to or created, or all with {@link Permission#INVITATION_CREATE_FOR_OTHERS}.
 */
public final class ViewingInvitations {

    private final UnitOfWork<? extends InvitationRepositories> unitOfWork;
    private final Expiry expiry;

    public ViewingInvitations(UnitOfWork<? extends InvitationRepositories> unitOfWork, Expiry expiry) {
        this.unitOfWork = unitOfWork;
        this.expiry = expiry;
    }

    /** One that the actor has got from a use case, for programs. */
    public InvitationView view(Invitation invitation) {
        return InvitationView.of(invitation, expiry);
    }

    public Versioned<Invitation> one(Actor actor, InvitationId id) {
        return unitOfWork.read(repositories -> requireVisible(actor, id, repositories.invitations()));
    }

    public Page<Invitation> page(
            Actor actor, ProgrammeKey programme, Optional<Boolean> active, Optional<Username> party, Paging paging) {
        Optional<Username> concerning = isMatchmaker(actor) ? Optional.empty() : Optional.of(actor.username());
        PageRequest page = paging.request("invitations " + programme + active + party + concerning);
        return unitOfWork.read(repositories -> {
            repositories.programmes().require(programme);
            return repositories.invitations().page(new InvitationQuery(programme, active, party, concerning, page));
        });
    }

    /** Refuses in the same words what does not exist and what is none of the actor's business. */
    static Versioned<Invitation> requireVisible(Actor actor, InvitationId id, Invitations invitations) {
        return invitations
                .find(id)
                .filter(found -> maySee(actor, found.value().proposal()))
                .orElseThrow(() -> Problem.of(InvitationReason.INVITATION_UNKNOWN)
                        .with("id", id)
                        .refusal());
    }

    private static boolean maySee(Actor actor, Proposal proposal) {
        return isMatchmaker(actor) || proposal.pair().includes(actor.username()) || actor.is(proposal.createdBy());
    }

    private static boolean isMatchmaker(Actor actor) {
        return actor.may(Permission.INVITATION_CREATE_FOR_OTHERS);
    }
}
