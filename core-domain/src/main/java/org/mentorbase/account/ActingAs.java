package org.mentorbase.account;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MemberRepositories;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;

/** Whoever has the database at hand may act on behalf of anybody known: those with an account, and the members. */
public final class ActingAs {

    private final UnitOfWork<? extends AccountRepositories> accounts;
    private final UnitOfWork<? extends MemberRepositories> members;

    public ActingAs(
            UnitOfWork<? extends AccountRepositories> accounts, UnitOfWork<? extends MemberRepositories> members) {
        this.accounts = accounts;
        this.members = members;
    }

    /** Refuses a username that is neither a member's nor an account's. */
    public Actor actor(Username username) {
        if (Actor.OPERATOR.is(username)) {
            return Actor.OPERATOR;
        }
        Optional<Actor> withAccount = accounts.read(
                repositories -> repositories.accounts().find(username).map(Account::actor));
        return withAccount.orElseGet(
                () -> members.read(repositories -> repositories.members().find(username))
                        .map(member -> Actor.of(username, ImmutableSet.of()))
                        .orElseThrow(() -> Problem.of(AccountReason.ACTOR_UNKNOWN)
                                .field("as")
                                .value(username)
                                .refusal()));
    }
}
