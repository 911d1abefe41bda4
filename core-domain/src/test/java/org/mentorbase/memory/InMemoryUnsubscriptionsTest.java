package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.UnsubscriptionsContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryUnsubscriptionsTest extends UnsubscriptionsContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
