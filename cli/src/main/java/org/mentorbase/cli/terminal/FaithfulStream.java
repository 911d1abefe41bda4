package org.mentorbase.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;

/** Loses nothing silently: what writers above would swallow ends the command with {@link BrokenOutput}. */
public final class FaithfulStream extends OutputStream {

    private final OutputStream out;

    public FaithfulStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new BrokenOutput(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new BrokenOutput(e);
        }
    }
}
