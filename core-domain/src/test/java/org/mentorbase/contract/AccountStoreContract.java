package org.mentorbase.contract;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.page.PageRequest;
import org.mentorbase.transaction.UnitOfWork;

/** What the contracts of the accounts' ports share. */
public abstract class AccountStoreContract {

    protected static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** The same store throughout a test, and a new, empty one for each test. */
    protected abstract UnitOfWork<AccountRepositories> accounts();

    protected final void work(Consumer<AccountRepositories> work) {
        accounts().execute(repositories -> {
            work.accept(repositories);
            return repositories;
        });
    }

    protected final <T> T read(Function<AccountRepositories, T> work) {
        return accounts().read(work);
    }

    protected static Username name(String username) {
        return new Username(username);
    }

    protected static PageRequest first(int limit) {
        return PageRequest.of("list", limit, null);
    }
}
