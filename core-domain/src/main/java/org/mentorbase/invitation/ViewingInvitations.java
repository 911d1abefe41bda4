package org.mentorbase.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private final Clock clock;

    public ViewingInvitations(UnitOfWork<? extends InvitationRepositories> unitOfWork, Expiry expiry, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.expiry = expiry;
        this.clock = clock;
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
        Optional<Username> concerning = concerning(actor);
        PageRequest page = paging.request("invitations " + programme + active + party + concerning);
        return page(new InvitationQuery(programme, active, party, concerning, page));
    }

    /** Those that wait for an answer and are due to expire within so many days, or have been due already, the first first. */
    public Page<Invitation> expiring(
            Actor actor, ProgrammeKey programme, int withinDays, Optional<Username> party, Paging paging) {
        ExpiringInvitations.requireDays("expiringWithin", withinDays);
        LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(withinDays);
        Optional<Username> concerning = concerning(actor);
        PageRequest page = paging.request("invitations expiring " + programme + withinDays + party + concerning);
        return page(new InvitationQuery(
                programme, Optional.of(true), party, concerning, Optional.of(expiry.createdBefore(last)), page));
    }

    private Page<Invitation> page(InvitationQuery query) {
        return unitOfWork.read(repositories -> {
            repositories.programmes().require(query.programme());
            return repositories.invitations().page(query);
        });
    }

    private static Optional<Username> concerning(Actor actor) {
        return isMatchmaker(actor) ? Optional.empty() : Optional.of(actor.username());
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
