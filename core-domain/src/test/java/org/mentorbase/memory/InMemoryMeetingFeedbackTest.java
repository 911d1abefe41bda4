package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.MeetingFeedbackContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryMeetingFeedbackTest extends MeetingFeedbackContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
