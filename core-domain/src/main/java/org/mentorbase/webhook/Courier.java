package org.mentorbase.webhook;

/** Brings messages to endpoints. */
public interface Courier {

    /** Of an installation that has none. */
    Courier NONE = posting -> Outcome.failed("Nothing is delivered to webhooks here.");

    /**
     * What came of it.
     *
     * @param problem in words for coordinators; empty when there is none
     */
    record Outcome(Result result, String problem) {

        public static final Outcome DONE = new Outcome(Result.TAKEN, "");

        public static Outcome failed(String problem) {
            return new Outcome(Result.FAILED, problem);
        }
    }

    enum Result {
        TAKEN,
        FAILED,
        /** The endpoint wants no more messages. */
        GONE
    }

    /** Tries once; says what came of it rather than throwing. */
    Outcome post(Posting posting);
}
