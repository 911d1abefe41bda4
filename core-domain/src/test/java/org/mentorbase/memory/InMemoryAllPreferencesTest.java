package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.AllPreferencesContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryAllPreferencesTest extends AllPreferencesContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
