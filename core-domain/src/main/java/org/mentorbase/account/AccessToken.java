package org.mentorbase.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;

/** Lets a program act for an account until it expires or is revoked. */
public record AccessToken(
        TokenId id,
        Username username,
        String hash,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    public AccessToken revoked(Instant now) {
        return new AccessToken(id, username, hash, createdAt, expiresAt, now);
    }

    boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
