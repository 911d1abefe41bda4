package org.mentorbase.cli;

import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mentorbase.cli.session.Surroundings;

/** A command that goes on until it is interrupted. */
public final class RunningCommand implements AutoCloseable {

    private final LiveOutput out = new LiveOutput();
    private final LiveOutput err = new LiveOutput();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private final Thread thread;

    public RunningCommand(Shell shell, String... words) {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(), out, err, shell.environment(), shell.terminal(), shell.clock());
        thread = new Thread(() -> exitCode.complete(Cli.run(surroundings, words)));
        thread.start();
    }

    public LiveOutput out() {
        return out;
    }

    public LiveOutput err() {
        return err;
    }

    public int interrupt() throws InterruptedException, ExecutionException, TimeoutException {
        thread.interrupt();
        return exitCode.get(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
