package org.mentorbase.account;

import com.google.common.collect.ImmutableSet;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Makes a token for an account, and the account if there is none yet. Nobody can make one that may more than they may
 * themselves; the operator's is made by the operator only.
 */
public final class CreatingToken {

    public static final int USUAL_LIFETIME_IN_DAYS = 90;

    private static final int MOST_DAYS = 3650;

    private final UnitOfWork<? extends AccountRepositories> unitOfWork;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public CreatingToken(UnitOfWork<? extends AccountRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** The only moment at which the secret is known. */
    public record Created(AccessToken token, TokenSecret secret) {}

    /** @param lifetimeInDays from now on; 0 for a token that has expired already */
    public Created create(Actor actor, Username username, int lifetimeInDays) {
        actor.require(Permission.ACCOUNT_MANAGE);
        if (lifetimeInDays < 0 || lifetimeInDays > MOST_DAYS) {
            throw Problem.of(AccountReason.TOKEN_LIFETIME_OUT_OF_RANGE)
                    .field("expires")
                    .value(lifetimeInDays)
                    .with("most", MOST_DAYS)
                    .refusal();
        }
        boolean forOperator = username.equals(Actor.OPERATOR.username());
        if (forOperator && !actor.equals(Actor.OPERATOR)) {
            throw Refusal.of(AccountReason.OPERATOR_ONLY);
        }
        TokenSecret secret = TokenSecret.random(random);
        return unitOfWork.execute(repositories -> {
            if (!forOperator) {
                ChangingPermissions.ensureAccount(repositories, actor, username, clock);
            }
            ChangingPermissions.requireOwn(
                    actor,
                    repositories
                            .accounts()
                            .find(username)
                            .map(Account::permissions)
                            .orElse(ImmutableSet.of()));
            Instant now = clock.instant();
            AccessToken token = new AccessToken(
                    repositories.tokens().nextId(),
                    username,
                    secret.hash(),
                    now,
                    now.plus(Duration.ofDays(lifetimeInDays)),
                    null);
            repositories.tokens().add(token);
            repositories.events().append(now, actor.username(), AccountChanges.tokenCreated(token));
            return new Created(token, secret);
        });
    }
}
