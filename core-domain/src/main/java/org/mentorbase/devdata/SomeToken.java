package org.mentorbase.devdata;

import org.jspecify.annotations.Nullable;
import org.mentorbase.account.CreatingToken;
import org.mentorbase.actor.Username;
import org.mentorbase.refusal.Location;

/** A token; its secret is made at random, and told when it is loaded. */
public record SomeToken(
        @Nullable Location at,
        Username username,
        @Nullable Day createdOn,
        @Nullable Day expiresOn,
        @Nullable Boolean revoked)
        implements Thing {

    public static SomeToken aToken(String username) {
        return new SomeToken(null, new Username(username), null, null, null);
    }

    public SomeToken expiring(Day day) {
        return new SomeToken(at, username, createdOn, day, revoked);
    }

    public SomeToken withdrawn() {
        return new SomeToken(at, username, createdOn, expiresOn, true);
    }

    @Override
    public Kind kind() {
        return Kind.TOKEN;
    }

    @Override
    public String named() {
        return "token of " + username;
    }

    Day expiresOnOrUsual() {
        return expiresOn != null ? expiresOn : createdOnOrUsual().plusDays(CreatingToken.USUAL_LIFETIME_IN_DAYS);
    }

    Day createdOnOrUsual() {
        if (createdOn != null) {
            return createdOn;
        }
        return Day.TODAY;
    }

    boolean isRevoked() {
        return revoked != null && revoked;
    }
}
