package org.mentorbase.cli.account;

import java.util.concurrent.Callable;
import org.mentorbase.account.AccountView;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "List the accounts and what they may do.",
        footer = {"mentorbase accounts list"})
final class ListAccounts implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ListOptions list = new ListOptions();

    ListAccounts(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Actor actor = session.actor();
        list.show(
                session.output(),
                AccountColumns.ALL,
                paging -> session.mentorbase()
                        .viewingAccounts()
                        .page(actor, paging)
                        .map(AccountView::of));
        return ExitCode.DONE;
    }
}
