package org.mentorbase.cli.failure;

/** The command line is wrong in a way that only the command itself can tell. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String sentence) {
        super(sentence);
    }
}
