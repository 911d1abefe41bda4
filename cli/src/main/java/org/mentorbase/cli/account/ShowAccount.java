package org.mentorbase.cli.account;

import java.util.concurrent.Callable;
import org.mentorbase.account.AccountView;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show what an account may do.",
        footer = {"mentorbase accounts show ab123"})
final class ShowAccount implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "USER", description = "The username of the account.")
    private String user = "";

    ShowAccount(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Username username = Username.parse("username", user);
        AccountView account =
                AccountView.of(session.mentorbase().viewingAccounts().one(session.actor(), username));
        session.output().details(account, AccountColumns.ALL);
        return ExitCode.DONE;
    }
}
