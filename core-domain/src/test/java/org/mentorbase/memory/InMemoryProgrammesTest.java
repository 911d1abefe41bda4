package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.ProgrammesContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryProgrammesTest extends ProgrammesContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
