package org.mentorbase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/** What a running command has said so far. */
public final class LiveOutput extends OutputStream {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int one) {
        said.write(one);
        notifyAll();
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        said.write(bytes, from, length);
        notifyAll();
    }

    public synchronized String text() {
        return said.toString(UTF_8);
    }

    /** Waits until the text has been said, and returns everything said until then. */
    public synchronized String await(String text) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE;
        while (!text().contains(text)) {
            long remaining = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (remaining <= 0) {
                throw new AssertionError("“" + text + "” was never said, but: " + text());
            }
            wait(remaining);
        }
        return text();
    }
}
