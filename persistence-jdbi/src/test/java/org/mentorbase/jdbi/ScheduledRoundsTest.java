package org.mentorbase.jdbi;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.notice.DeliveringNotices.Report;
import org.mentorbase.notice.Rounds;

class ScheduledRoundsTest {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Report NOTHING = new Report(0, 0, 0, 0, 0, 0);

    @TempDir
    Path folder;

    @Test
    void one_of_several_processes_does_a_round_at_a_time_on_h2() throws Exception {
        one_of_several_processes_does_a_round_at_a_time(DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("db")));
    }

    @Test
    void one_of_several_processes_does_a_round_at_a_time_on_postgresql() throws Exception {
        one_of_several_processes_does_a_round_at_a_time(PostgresServer.migratedDatabase());
    }

    private static void one_of_several_processes_does_a_round_at_a_time(DatabaseAddress address) throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch several = new CountDownLatch(5);
        CountDownLatch webhooks = new CountDownLatch(5);
        Supplier<Report> round = () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            several.countDown();
            running.decrementAndGet();
            return NOTHING;
        };
        try (Database one = Database.open(address, null);
                Database other = Database.open(address, null);
                ScheduledRounds first = one.rounds(Clock.systemUTC(), PAUSE, round, webhooks::countDown);
                ScheduledRounds second = other.rounds(Clock.systemUTC(), PAUSE, round, webhooks::countDown)) {
            assertThat(several.await(1, MINUTES)).isTrue();
            assertThat(webhooks.await(1, MINUTES)).isTrue();
            assertThat(most).hasValue(1);
            assertThat(first.done().failed() + second.done().failed()).isZero();
        }
    }

    @Test
    void a_round_begins_before_its_time_when_somebody_wants_it() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        CountDownLatch wanted = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        try (Database database = Database.open(DatabaseAddress.of("jdbc:h2:mem:wanted;DB_CLOSE_DELAY=-1"), null);
                ScheduledRounds rounds = rounds(database, Duration.ofHours(1), () -> {
                    begun.countDown();
                    await(wanted);
                    twice.countDown();
                    return NOTHING;
                })) {
            await(begun);
            assertThat(rounds.startNow()).isEqualTo(Rounds.State.RUNNING);
            wanted.countDown();
            while (rounds.done().rounds() == 0) {
                Thread.onSpinWait();
            }
            while (twice.getCount() > 0) {
                rounds.startNow();
                twice.await(1, SECONDS);
            }
        }
    }

    @Test
    void a_round_that_fails_is_counted_and_the_next_is_done() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(1);
        try (Database database = Database.open(DatabaseAddress.of("jdbc:h2:mem:fails;DB_CLOSE_DELAY=-1"), null);
                ScheduledRounds rounds = rounds(database, PAUSE, () -> {
                    if (begun.incrementAndGet() == 1) {
                        throw new IllegalStateException("no round today");
                    }
                    second.countDown();
                    return NOTHING;
                })) {
            assertThat(second.await(1, MINUTES)).isTrue();
            assertThat(rounds.done().failed()).isOne();
        }
    }

    private static ScheduledRounds rounds(Database database, Duration pause, Supplier<Report> notices) {
        return database.rounds(Clock.systemUTC(), pause, notices, () -> {});
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(1, MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
