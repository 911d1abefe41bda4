package org.mentorbase.cli.input;

import com.google.common.io.ByteSource;
import com.google.common.io.CountingInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how much of a long content has been read. */
final class WatchedContent extends ByteSource {

    private static final long WORTH_WATCHING = 1 << 20;
    private static final int WIDTH = 79;

    private final ByteSource content;
    private final PrintStream err;

    WatchedContent(ByteSource content, PrintStream err) {
        this.content = content;
        this.err = err;
    }

    @Override
    public InputStream openStream() throws IOException {
        long size = content.size();
        return size < WORTH_WATCHING ? content.openStream() : new Watched(content.openStream(), bar(size));
    }

    private ProgressBar bar(long size) {
        return new ProgressBarBuilder()
                .setTaskName("Importing")
                .setInitialMax(size)
                .setUnit(" MB", 1 << 20)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
    }

    private static final class Watched extends InputStream {

        private final CountingInputStream in;
        private final ProgressBar bar;

        Watched(InputStream in, ProgressBar bar) {
            this.in = new CountingInputStream(in);
            this.bar = bar;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            bar.stepTo(in.getCount());
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = in.read(into, from, length);
            bar.stepTo(in.getCount());
            return count;
        }

        @Override
        public void close() throws IOException {
            bar.close();
            in.close();
        }
    }
}
