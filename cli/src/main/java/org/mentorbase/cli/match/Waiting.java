package org.mentorbase.cli.match;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.session.Session;

/** A line on a terminal that counts the seconds, if it takes that long, and is gone in the end. */
final class Waiting {

    private static final int WORTH_SAYING = 2;

    private final PrintStream err;
    private final String whom;
    private @Nullable ScheduledExecutorService clock;
    private int seconds = WORTH_SAYING;
    private int width;

    private Waiting(PrintStream err, String whom) {
        this.err = err;
        this.whom = whom;
    }

    static <T> T on(Session session, String whom, Supplier<T> work) {
        if (!session.surroundings().terminal().err()) {
            return work.get();
        }
        Waiting waiting = new Waiting(session.err(), whom);
        waiting.start();
        try {
            return work.get();
        } finally {
            waiting.end();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with its clock
    private void start() {
        clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "waiting");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> unused = clock.scheduleAtFixedRate(this::show, WORTH_SAYING, 1, TimeUnit.SECONDS);
    }

    private synchronized void show() {
        if (clock != null) {
            String line = "Pairing " + whom + ": " + seconds++ + " s";
            width = line.length();
            err.print("\r" + line);
            err.flush();
        }
    }

    private synchronized void end() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
            if (width > 0) {
                err.print("\r" + " ".repeat(width) + "\r");
                err.flush();
            }
        }
    }
}
