package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.contract.WebhooksContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryWebhooksTest extends WebhooksContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
