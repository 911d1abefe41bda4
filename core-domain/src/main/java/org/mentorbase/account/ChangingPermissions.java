package org.mentorbase.account;

import com.google.common.collect.Sets;
import java.time.Clock;
import java.util.Set;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Grants and revokes permissions with {@link Permission#ACCOUNT_MANAGE}; nobody can grant what they may not do themselves.
 * A first grant makes the account.
 */
public final class ChangingPermissions {

    private final UnitOfWork<? extends AccountRepositories> unitOfWork;
    private final Clock clock;

    public ChangingPermissions(UnitOfWork<? extends AccountRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Account grant(Actor actor, Username username, Set<Permission> permissions) {
        requireMayChange(actor, username);
        requireOwn(actor, permissions);
        return unitOfWork.execute(repositories -> {
            ensureAccount(repositories, actor, username, clock);
            Set<Permission> missing = Sets.difference(
                    permissions, accountOf(repositories, username).permissions());
            if (!missing.isEmpty()) {
                repositories.accounts().grant(username, missing);
                repositories
                        .events()
                        .append(clock.instant(), actor.username(), AccountChanges.granted(username, missing));
            }
            return accountOf(repositories, username);
        });
    }

    public Account revoke(Actor actor, Username username, Set<Permission> permissions) {
        requireMayChange(actor, username);
        return unitOfWork.execute(repositories -> {
            Account account = accountOf(repositories, username);
            Set<Permission> present = Sets.intersection(permissions, account.permissions());
            if (!present.isEmpty()) {
                repositories.accounts().revoke(username, present);
                repositories
                        .events()
                        .append(clock.instant(), actor.username(), AccountChanges.revoked(username, present));
            }
            return accountOf(repositories, username);
        });
    }

    static void ensureAccount(AccountRepositories repositories, Actor actor, Username username, Clock clock) {
        if (repositories.accounts().add(username)) {
            repositories.events().append(clock.instant(), actor.username(), AccountChanges.created(username));
        }
    }

    static void requireOwn(Actor actor, Set<Permission> permissions) {
        if (!actor.permissions().containsAll(permissions)) {
            throw Problem.of(AccountReason.GRANTS_MORE_THAN_ONES_OWN)
                    .with("username", actor.username())
                    .with("permissions", Sets.difference(permissions, actor.permissions()))
                    .refusal();
        }
    }

    private static void requireMayChange(Actor actor, Username username) {
        actor.require(Permission.ACCOUNT_MANAGE);
        if (username.equals(Actor.OPERATOR.username())) {
            throw Problem.of(AccountReason.OPERATOR_UNCHANGEABLE)
                    .field("username")
                    .value(username)
                    .refusal();
        }
    }

    private static Account accountOf(AccountRepositories repositories, Username username) {
        return repositories
                .accounts()
                .find(username)
                .orElseThrow(() -> Problem.of(AccountReason.ACCOUNT_UNKNOWN)
                        .with("username", username)
                        .refusal());
    }
}
