package org.mentorbase.account;

import java.time.Clock;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;

/** Ends a token at once: one's own, or anybody's with {@link Permission#ACCOUNT_MANAGE}. Revoking again changes nothing. */
public final class RevokingToken {

    private final UnitOfWork<? extends AccountRepositories> unitOfWork;
    private final Clock clock;

    public RevokingToken(UnitOfWork<? extends AccountRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public AccessToken revoke(Actor actor, TokenId id) {
        return unitOfWork.execute(repositories -> {
            AccessToken token = repositories
                    .tokens()
                    .find(id)
                    .filter(found -> actor.is(found.username()) || actor.may(Permission.ACCOUNT_MANAGE))
                    .orElseThrow(() -> Problem.of(AccountReason.TOKEN_UNKNOWN)
                            .with("id", id)
                            .refusal());
            if (token.revokedAt() != null) {
                return token;
            }
            repositories.tokens().revoke(id, clock.instant());
            repositories.events().append(clock.instant(), actor.username(), AccountChanges.tokenRevoked(token));
            return token.revoked(clock.instant());
        });
    }
}
