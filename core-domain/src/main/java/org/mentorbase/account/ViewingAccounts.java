package org.mentorbase.account;

import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;

/** One's own account, or all with {@link Permission#ACCOUNT_MANAGE}. */
public final class ViewingAccounts {

    private final UnitOfWork<? extends AccountRepositories> unitOfWork;

    public ViewingAccounts(UnitOfWork<? extends AccountRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Account one(Actor actor, Username username) {
        if (username.equals(Actor.OPERATOR.username()) && actor.equals(Actor.OPERATOR)) {
            return new Account(username, Actor.OPERATOR.permissions());
        }
        return unitOfWork.read(repositories -> repositories
                .accounts()
                .find(username)
                .filter(found -> actor.is(username) || actor.may(Permission.ACCOUNT_MANAGE))
                .orElseThrow(() -> Problem.of(AccountReason.ACCOUNT_UNKNOWN)
                        .with("username", username)
                        .refusal()));
    }

    public Page<Account> page(Actor actor, Paging paging) {
        actor.require(Permission.ACCOUNT_MANAGE);
        return unitOfWork.read(repositories -> repositories.accounts().page(paging.request("accounts")));
    }
}
