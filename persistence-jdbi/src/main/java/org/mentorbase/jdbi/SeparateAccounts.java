package org.mentorbase.jdbi;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Accounts in a database of their own. Their changes are committed first and then logged in the main database; if the
 * program dies between the two, the change is there and its event is missing.
 */
final class SeparateAccounts implements UnitOfWork<AccountRepositories> {

    private final Transactions accounts;
    private final Transactions main;

    @SuppressWarnings("ThreadLocalUsage") // one for each database, of which there are one or two
    private final ThreadLocal<@Nullable HeldEvents> current = new ThreadLocal<>();

    SeparateAccounts(Transactions accounts, Transactions main) {
        this.accounts = accounts;
        this.main = main;
    }

    private record Done<T>(T result, HeldEvents events) {}

    @Override
    public <T> T execute(Function<? super AccountRepositories, ? extends T> work) {
        HeldEvents joined = current.get();
        if (joined != null) {
            return accounts.execute(handle -> work.apply(new JdbiAccountRepositories(handle, joined)));
        }
        Done<T> done = accounts.execute(handle -> holdingEvents(handle, work));
        done.events().release();
        return done.result();
    }

    @Override
    public <T> T read(Function<? super AccountRepositories, ? extends T> work) {
        return accounts.read(handle -> work.apply(new JdbiAccountRepositories(handle, new HeldEvents(main))));
    }

    @Override
    public <T> T rehearse(Function<? super AccountRepositories, ? extends T> work) {
        HeldEvents joined = current.get();
        Done<T> done = accounts.rehearse(handle -> holdingEvents(handle, work));
        if (joined != null) {
            current.set(joined);
        }
        return done.result();
    }

    private <T> Done<T> holdingEvents(Handle handle, Function<? super AccountRepositories, ? extends T> work) {
        HeldEvents events = new HeldEvents(main);
        current.set(events);
        try {
            return new Done<>(work.apply(new JdbiAccountRepositories(handle, events)), events);
        } finally {
            current.remove();
        }
    }
}
