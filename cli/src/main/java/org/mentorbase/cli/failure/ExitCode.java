package org.mentorbase.cli.failure;

/** What a command leaves to its caller. After the last two nothing has changed. */
public final class ExitCode {

    public static final int DONE = 0;
    /** A file, a host or the database could not be reached, or there is a bug. */
    public static final int UNEXPECTED = 1;
    /** The command line itself is wrong. */
    public static final int WRONG_USAGE = 2;
    /** A rule forbids it, or the input is bad. */
    public static final int REFUSED = 3;

    private ExitCode() {}
}
