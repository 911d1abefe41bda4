package org.mentorbase.jdbi;

import org.jdbi.v3.core.Handle;
import org.mentorbase.account.AccessTokens;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.account.Accounts;
import org.mentorbase.event.EventLog;

record JdbiAccountRepositories(Handle handle, EventLog events) implements AccountRepositories {

    @Override
    public Accounts accounts() {
        return new JdbiAccounts(handle);
    }

    @Override
    public AccessTokens tokens() {
        return new JdbiAccessTokens(handle);
    }
}
