package org.mentorbase.jdbi;

/** The database cannot be used at all. The message says in a sentence for people why, and names the place. */
public final class DatabaseUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnreachable(String message, Throwable cause) {
        super(message, cause);
    }

    DatabaseUnreachable(String message) {
        super(message);
    }
}
