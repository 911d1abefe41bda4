package org.mentorbase.preference;

import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MemberReason;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** One's own list; that of others for the operator only, whatever else somebody may do. */
public final class ViewingDoNotMatchList {

    private final UnitOfWork<? extends PreferenceRepositories> unitOfWork;

    public ViewingDoNotMatchList(UnitOfWork<? extends PreferenceRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Versioned<DoNotMatchList> one(Actor actor, ProgrammeKey programme, Username username) {
        return unitOfWork.read(repositories -> {
            requireOwn(actor, username, repositories);
            repositories.programmes().require(programme);
            return repositories.doNotMatchLists().of(programme, username);
        });
    }

    /** Refuses in the same words who does not exist and whose list is none of the actor's business. */
    static void requireOwn(Actor actor, Username username, PreferenceRepositories repositories) {
        boolean inReach = actor.is(username) || actor.is(Actor.OPERATOR.username());
        if (!inReach || repositories.members().find(username).isEmpty()) {
            throw Problem.of(MemberReason.MEMBER_UNKNOWN)
                    .with("username", username)
                    .refusal();
        }
    }
}
