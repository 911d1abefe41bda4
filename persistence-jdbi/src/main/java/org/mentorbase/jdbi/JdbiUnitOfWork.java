package org.mentorbase.jdbi;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.mentorbase.transaction.UnitOfWork;

/** Work on repositories that share the connection of a transaction. */
final class JdbiUnitOfWork<R> implements UnitOfWork<R> {

    private final Transactions transactions;
    private final Function<Handle, R> repositories;

    JdbiUnitOfWork(Transactions transactions, Function<Handle, R> repositories) {
        this.transactions = transactions;
        this.repositories = repositories;
    }

    @Override
    public <T> T execute(Function<? super R, ? extends T> work) {
        return transactions.execute(on(work));
    }

    @Override
    public <T> T read(Function<? super R, ? extends T> work) {
        return transactions.read(on(work));
    }

    @Override
    public <T> T rehearse(Function<? super R, ? extends T> work) {
        return transactions.rehearse(on(work));
    }

    private <T> Function<Handle, T> on(Function<? super R, ? extends T> work) {
        return handle -> work.apply(repositories.apply(handle));
    }
}
