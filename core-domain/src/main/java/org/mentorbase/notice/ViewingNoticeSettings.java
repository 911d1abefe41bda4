package org.mentorbase.notice;

import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MemberReason;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** One's own notice settings, or anybody's with {@link Permission#NOTICE_MANAGE}. */
public final class ViewingNoticeSettings {

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;

    public ViewingNoticeSettings(UnitOfWork<? extends NoticeRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Versioned<NoticeSettings> one(Actor actor, Username username) {
        return unitOfWork.read(repositories -> {
            requireMemberInReach(actor, username, repositories);
            return repositories.noticeSettings().of(username);
        });
    }

    /** Refuses in the same words who does not exist and whose settings are none of the actor's business. */
    static void requireMemberInReach(Actor actor, Username username, NoticeRepositories repositories) {
        boolean inReach = actor.is(username) || actor.may(Permission.NOTICE_MANAGE);
        if (!inReach || repositories.members().find(username).isEmpty()) {
            throw Problem.of(MemberReason.MEMBER_UNKNOWN)
                    .with("username", username)
                    .refusal();
        }
    }
}
