package org.mentorbase.notice;

/**
 * What came of handing a mail over.
 *
 * @param problem in words for coordinators; empty when there is none
 */
public record Handover(Result result, String problem) {

    public enum Result {
        SENT,
        /** Not now, perhaps later: a full mailbox, greylisting, a broken connection. */
        NOT_NOW,
        /** This mail never: no such mailbox, no address. */
        NEVER,
        /** Nothing can be sent at present: no connection, wrong password. */
        NOTHING_NOW
    }

    public static final Handover DONE = new Handover(Result.SENT, "");
}
