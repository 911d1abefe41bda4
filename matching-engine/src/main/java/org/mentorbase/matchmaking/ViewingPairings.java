package org.mentorbase.matchmaking;

import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** The pairings of a programme: with {@link Permission#INVITATION_CREATE_FOR_OTHERS}. */
public final class ViewingPairings {

    private final UnitOfWork<? extends MatchmakingRepositories> unitOfWork;

    ViewingPairings(UnitOfWork<? extends MatchmakingRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Versioned<PairingDraft> one(Actor actor, PairingId id) {
        actor.require(Permission.INVITATION_CREATE_FOR_OTHERS);
        return unitOfWork.read(repositories -> repositories.pairings().require(id));
    }

    public Page<PairingSummary> page(Actor actor, ProgrammeKey programme, Paging paging) {
        actor.require(Permission.INVITATION_CREATE_FOR_OTHERS);
        PageRequest page = paging.request("pairings " + programme);
        return unitOfWork.read(repositories -> {
            repositories.programmes().require(programme);
            return repositories.pairings().page(programme, page);
        });
    }
}
