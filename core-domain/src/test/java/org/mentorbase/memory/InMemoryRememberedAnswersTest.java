package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.RememberedAnswersContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryRememberedAnswersTest extends RememberedAnswersContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
