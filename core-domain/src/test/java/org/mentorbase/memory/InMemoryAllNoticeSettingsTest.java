package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.AllNoticeSettingsContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryAllNoticeSettingsTest extends AllNoticeSettingsContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
