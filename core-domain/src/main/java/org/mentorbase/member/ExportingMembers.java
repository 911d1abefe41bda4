package org.mentorbase.member;

import java.util.function.Consumer;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.transaction.UnitOfWork;

/** Gives out the membership list one by one, ordered by username, as it is at one instant. */
public final class ExportingMembers {

    private final UnitOfWork<? extends MemberRepositories> unitOfWork;

    public ExportingMembers(UnitOfWork<? extends MemberRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** @param all inactive members too */
    public void export(Actor actor, boolean all, Consumer<Member> consumer) {
        actor.require(Permission.MEMBER_READ_ALL);
        unitOfWork.execute(repositories -> {
            repositories.members().forEach(!all, consumer);
            return all;
        });
    }
}
