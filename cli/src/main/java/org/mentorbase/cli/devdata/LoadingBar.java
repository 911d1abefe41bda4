package org.mentorbase.cli.devdata;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mentorbase.devdata.Progress;

/** Shows on a terminal how far a long work has come. */
final class LoadingBar implements Progress, AutoCloseable {

    private static final long WORTH_WATCHING = 2_000;
    private static final int WIDTH = 79;

    private final String task;
    private final PrintStream err;
    private @Nullable ProgressBar bar;

    LoadingBar(String task, PrintStream err) {
        this.task = task;
        this.err = err;
    }

    @Override
    public void at(long done, long all) {
        if (bar == null && all >= WORTH_WATCHING) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(all)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
