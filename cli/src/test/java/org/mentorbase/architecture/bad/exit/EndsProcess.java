package org.mentorbase.architecture.bad.exit;

/** Ends more than it should. */
final class EndsProcess {

    void end() {
        Runtime.getRuntime().exit(1);
    }
}
