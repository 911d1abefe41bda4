package org.mentorbase.account;

import java.util.Collection;
import java.util.List;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;

/** What can happen to an account. */
final class AccountChanges {

    private AccountChanges() {}

    static Change created(Username username) {
        return Change.of("account-created", username);
    }

    static Change granted(Username username, Collection<Permission> permissions) {
        return Change.of("permissions-granted", username).with("permissions", codes(permissions));
    }

    static Change revoked(Username username, Collection<Permission> permissions) {
        return Change.of("permissions-revoked", username).with("permissions", codes(permissions));
    }

    static Change tokenCreated(AccessToken token) {
        return Change.of("token-created", token.username())
                .with("token", token.id().value());
    }

    static Change tokenRevoked(AccessToken token) {
        return Change.of("token-revoked", token.username())
                .with("token", token.id().value());
    }

    private static List<String> codes(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::code).sorted().toList();
    }
}
