package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.WaitsContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryWaitsTest extends WaitsContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
