package org.mentorbase.memory;

import org.mentorbase.account.AccountRepositories;
import org.mentorbase.contract.RemovalsContract;
import org.mentorbase.devdata.DevDataRepositories;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryRemovalsTest extends RemovalsContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();
    private final InMemoryAccounts accounts = new InMemoryAccounts(mentoring);

    @Override
    protected UnitOfWork<DevDataRepositories> devData() {
        return new InMemoryDevData(mentoring);
    }

    @Override
    protected UnitOfWork<AccountRepositories> accounts() {
        return accounts;
    }
}
