package org.mentorbase.actor;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.mentorbase.refusal.Problem;

/** On whose behalf a use case runs, and what they may do. */
public record Actor(Username username, ImmutableSet<Permission> permissions) {

    /** Whoever operates the installation: may do everything. The name is reserved; no member can have it. */
    public static final Actor OPERATOR =
            new Actor(new Username("operator"), Sets.immutableEnumSet(Set.of(Permission.values())));

    public static Actor of(Username username, Set<Permission> permissions) {
        return username.equals(OPERATOR.username) ? OPERATOR : new Actor(username, Sets.immutableEnumSet(permissions));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean is(Username person) {
        return username.equals(person);
    }

    public void require(Permission permission) {
        if (!may(permission)) {
            throw Problem.of(ActorReason.NOT_PERMITTED)
                    .with("username", username)
                    .with("permission", permission)
                    .refusal();
        }
    }
}
