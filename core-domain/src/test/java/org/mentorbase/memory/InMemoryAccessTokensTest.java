package org.mentorbase.memory;

import org.mentorbase.account.AccountRepositories;
import org.mentorbase.contract.AccessTokensContract;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryAccessTokensTest extends AccessTokensContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts(new InMemoryMentoring());

    @Override
    protected UnitOfWork<AccountRepositories> accounts() {
        return accounts;
    }
}
