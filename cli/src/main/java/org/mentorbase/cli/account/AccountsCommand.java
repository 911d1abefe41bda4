package org.mentorbase.cli.account;

import picocli.CommandLine.Command;

@Command(
        name = "accounts",
        description = "Accounts: who may do what.",
        subcommands = {ListAccounts.class, ShowAccount.class, GrantPermissions.class, RevokePermissions.class})
public final class AccountsCommand {}
