package org.mentorbase.jdbi;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.devdata.DevDataRepositories;
import org.mentorbase.matchmaking.MatchmakingRepositories;
import org.mentorbase.notice.DeliveringNotices.Report;
import org.mentorbase.transaction.UnitOfWork;

/** A database that is ready to be used. Thread-safe; several processes may have the same one open. */
public final class Database implements AutoCloseable {

    private final Pools pools;
    private final UnitOfWork<MentoringRepositories> mentoring;
    private final UnitOfWork<MatchmakingRepositories> matchmaking;
    private final UnitOfWork<DevDataRepositories> devData;
    private final UnitOfWork<AccountRepositories> accounts;

    private Database(Pools pools) {
        this.pools = pools;
        Transactions main = pools.main().transactions();
        this.mentoring = new JdbiUnitOfWork<>(main, JdbiMentoring::new);
        this.matchmaking = new JdbiUnitOfWork<>(main, JdbiMentoring::new);
        this.devData = new JdbiUnitOfWork<>(main, JdbiMentoring::new);
        this.accounts = pools.areSeparate()
                ? new SeparateAccounts(pools.auth().transactions(), main)
                : new JdbiUnitOfWork<>(main, handle -> new JdbiAccountRepositories(handle, new JdbiEventLog(handle)));
    }

    /**
     * Connects. An embedded database is created and brought up to date; any other must be.
     *
     * @param auth where accounts are; null for the schema {@code auth} of the main database
     * @throws DatabaseUnreachable if there is no connection
     * @throws DatabaseNotMigrated if its tables are not those of this version
     */
    public static Database open(DatabaseAddress main, @Nullable DatabaseAddress auth) {
        Pools pools = Pools.open(main, auth);
        try {
            pools.requireMigrated();
            return new Database(pools);
        } catch (RuntimeException failure) {
            pools.close();
            throw failure;
        }
    }

    public UnitOfWork<MentoringRepositories> mentoring() {
        return mentoring;
    }

    /** Work here and in {@link #mentoring()} can be one transaction. */
    public UnitOfWork<MatchmakingRepositories> matchmaking() {
        return matchmaking;
    }

    /** Work here and in {@link #mentoring()} can be one transaction. */
    public UnitOfWork<DevDataRepositories> devData() {
        return devData;
    }

    /** Changes and their events are one transaction, unless accounts are in a database of their own. */
    public UnitOfWork<AccountRepositories> accounts() {
        return accounts;
    }

    /**
     * Has rounds begin by themselves until that is closed: of each sort one at a time, whichever process has the database open.
     *
     * @param pause between the end of a round and the next
     * @param notices a round of them; must end soon when it is closed
     * @param webhooks a round of them; must end soon when it is closed
     */
    public ScheduledRounds rounds(Clock clock, Duration pause, Supplier<Report> notices, Runnable webhooks) {
        return ScheduledRounds.start(pools.main().dataSource(), clock, pause, notices, webhooks);
    }

    /** Whether the database can be reached and has the tables of this version at the moment. */
    public boolean isReady() {
        try {
            return isCurrent(SchemaPart.MAIN, pools.main()) && isCurrent(SchemaPart.AUTH, pools.auth());
        } catch (DatabaseUnreachable unreachable) {
            return false;
        }
    }

    private static boolean isCurrent(SchemaPart part, ConnectionPool pool) {
        return part.version(pool).orElse(0) == part.latest();
    }

    @Override
    public void close() {
        pools.close();
    }
}
