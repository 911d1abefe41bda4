package org.mentorbase.matchmaking;

import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.transaction.UnitOfWork;

/** Sets two pairings side by side: with {@link Permission#INVITATION_CREATE_FOR_OTHERS}. */
public final class ComparingPairings {

    private final UnitOfWork<? extends MatchmakingRepositories> unitOfWork;

    ComparingPairings(UnitOfWork<? extends MatchmakingRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public ComparedPairings compare(Actor actor, PairingId one, PairingId other) {
        actor.require(Permission.INVITATION_CREATE_FOR_OTHERS);
        return unitOfWork.read(repositories -> new ComparedPairings(
                repositories.pairings().require(one).value(),
                repositories.pairings().require(other).value()));
    }
}
