package org.mentorbase.cli.server;

import java.util.concurrent.CountDownLatch;

/** Waits until the process is told to end, or the waiting thread is interrupted, and then ends in good order. */
final class Ending {

    private final Runnable end;
    private final CountDownLatch wanted = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    Ending(Runnable end) {
        this.end = end;
    }

    void await() {
        Thread atShutdown = new Thread(this::endBeforeShutdown, "mentorbase-end");
        Runtime.getRuntime().addShutdownHook(atShutdown);
        EndSignals signals = EndSignals.handledBy(wanted::countDown);
        try {
            wanted.await();
        } catch (InterruptedException interrupted) {
            // as good as a signal
        } finally {
            end.run();
            ended.countDown();
            signals.restore();
        }
        removeHook(atShutdown);
    }

    private void endBeforeShutdown() {
        wanted.countDown();
        try {
            ended.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // it is at work
        }
    }
}
