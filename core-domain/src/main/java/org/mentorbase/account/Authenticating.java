package org.mentorbase.account;

import java.time.Clock;
import java.time.Instant;
import org.mentorbase.account.AccessTokens.Presented;
import org.mentorbase.actor.Actor;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.UnitOfWork;

/** Finds out who shows a token. */
public final class Authenticating {

    private final UnitOfWork<? extends AccountRepositories> unitOfWork;
    private final Clock clock;

    public Authenticating(UnitOfWork<? extends AccountRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Refuses a token that is unknown, revoked or expired, and says which of these. */
    public Actor authenticate(TokenSecret secret) {
        Presented presented = unitOfWork
                .read(repositories -> repositories.tokens().findPresented(secret.hash()))
                .orElseThrow(() -> Refusal.of(AccountReason.TOKEN_INVALID));
        AccessToken token = presented.token();
        Instant now = clock.instant();
        if (token.isValid(now)) {
            return presented.account().actor();
        }
        throw token.revokedAt() != null
                ? Refusal.of(AccountReason.TOKEN_REVOKED)
                : Problem.of(AccountReason.TOKEN_EXPIRED)
                        .with("expiresOn", TokenView.of(token).expiresOn())
                        .refusal();
    }
}
