package org.mentorbase.account;

import org.mentorbase.event.EventRepositories;

/** What the use cases of accounts read and write; kept apart from everything else, but for the log. */
public interface AccountRepositories extends EventRepositories {

    Accounts accounts();

    AccessTokens tokens();
}
