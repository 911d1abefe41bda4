package org.mentorbase.account;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The representation of a token for programs.
 *
 * @param token the secret, in the answer that creates it; null everywhere else
 */
public record TokenView(long id, String username, @Nullable String token, LocalDate expiresOn) {

    public static TokenView of(AccessToken token) {
        return view(token, null);
    }

    public static TokenView of(CreatingToken.Created created) {
        return view(created.token(), created.secret().value());
    }

    private static TokenView view(AccessToken token, @Nullable String secret) {
        return new TokenView(
                token.id().value(),
                token.username().value(),
                secret,
                LocalDate.ofInstant(token.expiresAt(), ZoneOffset.UTC));
    }
}
