package org.mentorbase.cli.account;

import org.mentorbase.account.AccountView;

final class PermissionsSentence {

    private PermissionsSentence() {}

    static String of(AccountView account) {
        return account.permissions().isEmpty()
                ? account.username() + " has no permissions now."
                : account.username() + " has now: " + String.join(", ", account.permissions()) + ".";
    }
}
