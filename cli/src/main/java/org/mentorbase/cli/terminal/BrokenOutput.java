package org.mentorbase.cli.terminal;

import java.io.IOException;

/** What was to be written to standard output could not be written. */
public final class BrokenOutput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOutput(IOException cause) {
        super("Standard output could not be written: " + cause.getMessage(), cause);
    }

    /** Whether it was just not wanted any more, as by {@code | head}. */
    public boolean isUnwanted() {
        return String.valueOf(getCause()).contains("Broken pipe");
    }
}
