package org.mentorbase.jdbi;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.google.common.collect.Ordering;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.mentorbase.notice.DeliveringNotices.Report;
import org.mentorbase.notice.Rounds;

/**
 * Rounds that begin by themselves, some time after the last one ended: in one of all processes that have the database open. When
 * a process dies in a round, another notices within two minutes, and begins anew. Webhooks have rounds of their own, so that
 * what is slow there delays no mail.
 */
public final class ScheduledRounds implements Rounds, AutoCloseable {

    private static final Duration LONGEST_BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final AtomicReference<Done> done = new AtomicReference<>(Done.NOTHING);
    private final Clock clock;
    private final RecurringTask<Void> notices;
    private final Scheduler scheduler;

    private ScheduledRounds(
            DataSource dataSource, Clock clock, Duration pause, Supplier<Report> round, Runnable webhooks) {
        this.clock = clock;
        this.notices =
                Tasks.recurring("notices-round", FixedDelay.of(pause)).execute((instance, context) -> run(round));
        RecurringTask<Void> webhookRound =
                Tasks.recurring("webhooks-round", FixedDelay.of(pause)).execute((instance, context) -> webhooks.run());
        this.scheduler = Scheduler.create(dataSource)
                .startTasks(notices, webhookRound)
                .threads(2)
                .tableName("scheduled_task")
                .clock(clock::instant)
                .jdbcCustomization(new DefaultJdbcCustomization(true))
                .schedulerName(new SchedulerName.Fixed(
                        "mentorbase " + ProcessHandle.current().pid()))
                .pollingInterval(Ordering.natural().min(pause, LONGEST_BETWEEN_LOOKS))
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(PATIENCE)
                .build();
    }

    static ScheduledRounds start(
            DataSource dataSource, Clock clock, Duration pause, Supplier<Report> round, Runnable webhooks) {
        ScheduledRounds rounds = new ScheduledRounds(dataSource, clock, pause, round, webhooks);
        rounds.scheduler.start();
        return rounds;
    }

    private void run(Supplier<Report> round) {
        try {
            Report report = round.get();
            done.updateAndGet(before -> before.and(report));
        } catch (RuntimeException failure) {
            done.updateAndGet(Done::andFailure);
            throw failure;
        }
    }

    @Override
    public State startNow() {
        try {
            scheduler.reschedule(notices.getDefaultTaskInstance(), clock.instant());
            scheduler.triggerCheckForDueExecutions();
            return State.DUE;
        } catch (TaskInstanceCurrentlyExecutingException running) {
            return State.RUNNING;
        }
    }

    @Override
    public Done done() {
        return Objects.requireNonNull(done.get());
    }

    /** Waits, for a while, until a round that runs here has ended. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
