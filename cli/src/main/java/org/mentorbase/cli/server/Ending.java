package org.mentorbase.cli.server;

import java.util.concurrent.CountDownLatch;

/** Ends the service in good order once: by a signal to the process, or by an interrupt of the thread that waits for it. */
final class Ending {

    private final Runnable end;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::endOnce, "mentorbase-end");

    Ending(Runnable end) {
        this.end = end;
    }

    void await() {
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            Runtime.getRuntime().removeShutdownHook(hook);
            endOnce();
        }
    }

    private void endOnce() {
        end.run();
        ended.countDown();
    }
}
