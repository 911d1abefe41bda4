package org.mentorbase.cli.failure;

/** A file or a host cannot be reached; the message is for people. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreachable(String sentence) {
        super(sentence);
    }

    public Unreachable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
