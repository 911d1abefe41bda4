package org.mentorbase.memory;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.mentorbase.account.AccessTokens;
import org.mentorbase.account.Account;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.account.Accounts;
import org.mentorbase.actor.Username;
import org.mentorbase.event.EventLog;
import org.mentorbase.transaction.UnitOfWork;

/** The accounts and tokens, for as long as the program runs; changes go to the event log of the mentoring. */
public final class InMemoryAccounts implements UnitOfWork<AccountRepositories> {

    private final Journal journal;
    private final AccountRepositories repositories;

    public InMemoryAccounts(InMemoryMentoring mentoring) {
        journal = mentoring.journal();
        Table<Username, Account> accounts = new Table<>(journal);
        repositories = new Repositories(
                new InMemoryAccountList(accounts),
                new InMemoryAccessTokens(new Table<>(journal), accounts, new AtomicLong()),
                mentoring.events());
    }

    @Override
    public <T> T execute(Function<? super AccountRepositories, ? extends T> work) {
        return journal.execute(() -> work.apply(repositories));
    }

    @Override
    public <T> T read(Function<? super AccountRepositories, ? extends T> work) {
        return execute(work);
    }

    @Override
    public <T> T rehearse(Function<? super AccountRepositories, ? extends T> work) {
        return journal.rehearse(() -> work.apply(repositories));
    }

    private record Repositories(Accounts accounts, AccessTokens tokens, EventLog events)
            implements AccountRepositories {}
}
