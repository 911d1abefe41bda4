package org.mentorbase.account;

import com.google.common.collect.ImmutableList;
import org.mentorbase.actor.Permission;

/** The representation of an account for programs. */
public record AccountView(String username, ImmutableList<String> permissions) {

    public static AccountView of(Account account) {
        return new AccountView(
                account.username().value(),
                account.permissions().stream().map(Permission::code).sorted().collect(ImmutableList.toImmutableList()));
    }
}
