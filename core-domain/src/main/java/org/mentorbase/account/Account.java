package org.mentorbase.account;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;

/** What a username may do, and nothing else about the person. */
public record Account(Username username, ImmutableSet<Permission> permissions) {

    public Account {
        permissions = Sets.immutableEnumSet(permissions);
    }

    public static Account of(Username username, Set<Permission> permissions) {
        return new Account(username, Sets.immutableEnumSet(permissions));
    }

    public Actor actor() {
        return Actor.of(username, permissions);
    }
}
