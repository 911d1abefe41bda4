package org.mentorbase.memory;

import java.util.concurrent.atomic.AtomicLong;
import org.mentorbase.account.AccessTokens;
import org.mentorbase.account.Account;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.account.Accounts;
import org.mentorbase.actor.Username;
import org.mentorbase.event.EventLog;

/** The accounts and tokens, for as long as the program runs; changes go to the event log of the mentoring. */
public final class InMemoryAccounts extends InMemoryUnitOfWork<AccountRepositories> {

    public InMemoryAccounts(InMemoryMentoring mentoring) {
        super(mentoring.journal(), repositories(mentoring));
    }

    private static Repositories repositories(InMemoryMentoring mentoring) {
        Table<Username, Account> accounts = new Table<>(mentoring.journal());
        return new Repositories(
                new InMemoryAccountList(accounts),
                new InMemoryAccessTokens(new Table<>(mentoring.journal()), accounts, new AtomicLong()),
                mentoring.events());
    }

    private record Repositories(Accounts accounts, AccessTokens tokens, EventLog events)
            implements AccountRepositories {}
}
