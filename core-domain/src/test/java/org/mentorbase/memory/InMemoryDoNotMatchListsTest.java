package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.DoNotMatchListsContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryDoNotMatchListsTest extends DoNotMatchListsContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
