package org.mentorbase.refusal;

/** How a refusal is answered: adapters map each kind to one exit code and one HTTP status. */
public enum Kind {
    /** The input could not be read at all. */
    MALFORMED,
    /** The input was read, and is wrong. */
    INVALID,
    /** Nobody is known to be asking. */
    UNAUTHENTICATED,
    /** Whoever asks may not. */
    FORBIDDEN,
    /** What is asked for does not exist, or may not be seen by whoever asks. */
    NOT_FOUND,
    /** The state of what is asked for forbids it. */
    CONFLICT,
    /** What is to be changed is no longer what the caller saw. */
    PRECONDITION_FAILED,
    /** More than is accepted in one request. */
    TOO_LARGE
}
