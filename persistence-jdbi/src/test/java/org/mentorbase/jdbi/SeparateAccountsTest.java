package org.mentorbase.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.contract.AccessTokensContract;
import org.mentorbase.contract.AccountsContract;
import org.mentorbase.event.Change;
import org.mentorbase.event.EventQuery;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.PageRequest;
import org.mentorbase.transaction.UnitOfWork;

/** Accounts on PostgreSQL, everything else in memory. */
@SuppressWarnings("ClassCanBeStatic") // nested tests cannot
class SeparateAccountsTest {

    private static final Installation INSTALLATION =
            Installation.on(DatabaseAddress.of("jdbc:h2:mem:separate"), PostgresServer.migratedDatabase());

    private static final Username ADA = new Username("ada");

    @BeforeEach
    void begin_as_new() {
        INSTALLATION.asNew();
    }

    @Test
    void work_within_work_logs_once_and_a_rehearsal_logs_nothing() {
        UnitOfWork<AccountRepositories> accounts = INSTALLATION.database().accounts();

        accounts.execute(outer -> accounts.execute(SeparateAccountsTest::addAda));
        accounts.rehearse(SeparateAccountsTest::addAda);

        assertThat(loggedEvents()).isEqualTo(1);
    }

    private static boolean addAda(AccountRepositories repositories) {
        repositories.events().append(TestMentorbase.BEGIN, ADA, Change.of("account-created", ADA));
        return repositories.accounts().add(ADA);
    }

    private static long loggedEvents() {
        EventQuery all = new EventQuery(0, Optional.empty(), Optional.empty(), PageRequest.of("events", null, null));
        return INSTALLATION
                .database()
                .mentoring()
                .read(repositories -> repositories.events().page(all).total());
    }

    @Nested
    class OfAccounts extends AccountsContract {

        @Override
        protected UnitOfWork<AccountRepositories> accounts() {
            return INSTALLATION.database().accounts();
        }

        @Override
        protected UnitOfWork<MentoringRepositories> mentoring() {
            return INSTALLATION.database().mentoring();
        }
    }

    @Nested
    class OfAccessTokens extends AccessTokensContract {

        @Override
        protected UnitOfWork<AccountRepositories> accounts() {
            return INSTALLATION.database().accounts();
        }
    }
}
