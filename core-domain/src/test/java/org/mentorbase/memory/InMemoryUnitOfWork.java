package org.mentorbase.memory;

import java.util.function.Function;
import org.mentorbase.transaction.UnitOfWork;

/** One unit of work runs at a time, on the same repositories each. */
abstract class InMemoryUnitOfWork<R> implements UnitOfWork<R> {

    private final Journal journal;
    private final R repositories;

    InMemoryUnitOfWork(Journal journal, R repositories) {
        this.journal = journal;
        this.repositories = repositories;
    }

    @Override
    public final <T> T execute(Function<? super R, ? extends T> work) {
        return journal.execute(() -> work.apply(repositories));
    }

    @Override
    public final <T> T read(Function<? super R, ? extends T> work) {
        return execute(work);
    }

    @Override
    public final <T> T rehearse(Function<? super R, ? extends T> work) {
        return journal.rehearse(() -> work.apply(repositories));
    }

    Journal journal() {
        return journal;
    }
}
