package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.AppointmentsContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryAppointmentsTest extends AppointmentsContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
