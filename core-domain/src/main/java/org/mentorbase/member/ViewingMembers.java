package org.mentorbase.member;

import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/**
 * The membership list: whole with {@link Permission#MEMBER_READ_ALL}, otherwise oneself and those with whom one shares an
 * invitation or a relationship.
 */
public final class ViewingMembers {

    private final UnitOfWork<? extends MemberRepositories> unitOfWork;

    public ViewingMembers(UnitOfWork<? extends MemberRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Refuses who does not exist, or may not be seen, in the same words. */
    public Versioned<Member> one(Actor actor, Username username) {
        return unitOfWork.read(repositories -> {
            Members members = repositories.members();
            return members.find(username)
                    .filter(found -> maySee(actor, username, members))
                    .orElseThrow(() -> unknown(username).refusal());
        });
    }

    public Page<Member> page(Actor actor, Filter filter, Paging paging) {
        Optional<Username> concerning = concerning(actor);
        PageRequest page = paging.request("members " + filter + concerning);
        MemberQuery query = new MemberQuery(
                filter.active(), filter.division(), filter.researchGroup(), filter.text(), concerning, page);
        return unitOfWork.read(repositories -> repositories.members().page(query));
    }

    private static boolean maySee(Actor actor, Username username, Members members) {
        return actor.may(Permission.MEMBER_READ_ALL)
                || actor.is(username)
                || members.concern(actor.username(), username);
    }

    private static Optional<Username> concerning(Actor actor) {
        return actor.may(Permission.MEMBER_READ_ALL) ? Optional.empty() : Optional.of(actor.username());
    }

    static Problem unknown(Username username) {
        return Problem.of(MemberReason.MEMBER_UNKNOWN).with("username", username);
    }

    /** Absent parts do not filter; see {@link MemberQuery}. */
    public record Filter(
            Optional<Boolean> active,
            Optional<String> division,
            Optional<String> researchGroup,
            Optional<String> text) {

        public static final Filter ACTIVE =
                new Filter(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
