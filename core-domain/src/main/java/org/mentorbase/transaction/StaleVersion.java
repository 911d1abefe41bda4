package org.mentorbase.transaction;

/**
 * A race was lost: what was read has been changed by somebody else before it was written. The unit of work rolls back
 * and tries again from the start, so that the rules decide on what is there now.
 */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion(String what) {
        super(what + " was changed in the meantime");
    }

    public StaleVersion(String what, Throwable cause) {
        super(what + " was changed in the meantime", cause);
    }
}
