package org.mentorbase.preference;

import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MemberReason;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** One's own preferences, or anybody's with {@link Permission#PREFERENCE_MANAGE}. */
public final class ViewingPreferences {

    private final UnitOfWork<? extends PreferenceRepositories> unitOfWork;

    public ViewingPreferences(UnitOfWork<? extends PreferenceRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Versioned<Preferences> one(Actor actor, ProgrammeKey programme, Username username) {
        return unitOfWork.read(repositories -> {
            requireMemberInReach(actor, username, repositories);
            repositories.programmes().require(programme);
            return repositories.preferences().of(programme, username);
        });
    }

    /** Refuses in the same words who does not exist and whose preferences are none of the actor's business. */
    static void requireMemberInReach(Actor actor, Username username, PreferenceRepositories repositories) {
        boolean inReach = actor.is(username) || actor.may(Permission.PREFERENCE_MANAGE);
        if (!inReach || repositories.members().find(username).isEmpty()) {
            throw Problem.of(MemberReason.MEMBER_UNKNOWN)
                    .with("username", username)
                    .refusal();
        }
    }
}
