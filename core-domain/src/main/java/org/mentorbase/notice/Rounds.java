package org.mentorbase.notice;

import org.mentorbase.refusal.Refusal;

/** The rounds that run by themselves: one at a time, in all processes together. */
public interface Rounds {

    /** Where none do. */
    Rounds NONE = new Rounds() {
        @Override
        public State startNow() {
            throw Refusal.of(NoticeReason.ROUNDS_NOT_HERE);
        }

        @Override
        public Done done() {
            return Done.NOTHING;
        }
    };

    /** What becomes of the wish for a round. */
    enum State {
        /** It begins in a moment. */
        DUE,
        /** One is under way, and finds what there is. */
        RUNNING
    }

    /**
     * What the rounds of this process did so far, together.
     *
     * @param rounds that ended
     * @param failed of them, because the database or something else did
     */
    record Done(long rounds, long failed, long created, long sent, long postponed, long parked, long cancelled) {

        public static final Done NOTHING = new Done(0, 0, 0, 0, 0, 0, 0);

        public Done and(DeliveringNotices.Report report) {
            return new Done(
                    rounds + 1,
                    failed,
                    created + report.created(),
                    sent + report.sent(),
                    postponed + report.postponed(),
                    parked + report.parked(),
                    cancelled + report.cancelled());
        }

        public Done andFailure() {
            return new Done(rounds + 1, failed + 1, created, sent, postponed, parked, cancelled);
        }
    }

    State startNow();

    Done done();
}
