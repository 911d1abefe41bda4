package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.OutboxContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryOutboxTest extends OutboxContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
