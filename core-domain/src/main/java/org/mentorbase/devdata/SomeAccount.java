package org.mentorbase.devdata;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.refusal.Location;

/** @param permissions all that it has */
public record SomeAccount(
        @Nullable Location at, Username username, @Nullable ImmutableSet<Permission> permissions) implements Thing {

    public static SomeAccount anAccount(String username, Permission... permissions) {
        return new SomeAccount(null, new Username(username), ImmutableSet.copyOf(permissions));
    }

    @Override
    public Kind kind() {
        return Kind.ACCOUNT;
    }

    @Override
    public String named() {
        return "account " + username;
    }
}
