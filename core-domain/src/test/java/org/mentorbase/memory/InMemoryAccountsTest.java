package org.mentorbase.memory;

import org.mentorbase.MentoringRepositories;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.contract.AccountsContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryAccountsTest extends AccountsContract {

    private final InMemoryMentoring mentoring = new InMemoryMentoring();
    private final InMemoryAccounts accounts = new InMemoryAccounts(mentoring);

    @Override
    protected UnitOfWork<AccountRepositories> accounts() {
        return accounts;
    }

    @Override
    protected UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }
}
