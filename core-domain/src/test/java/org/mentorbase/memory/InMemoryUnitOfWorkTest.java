package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.UnitOfWorkContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryUnitOfWorkTest extends UnitOfWorkContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
