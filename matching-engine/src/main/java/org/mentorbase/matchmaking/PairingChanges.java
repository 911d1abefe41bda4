package org.mentorbase.matchmaking;

import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;

/** What can happen to a pairing. */
final class PairingChanges {

    private PairingChanges() {}

    static Change drafted(PairingDraft draft) {
        PairingOutcome outcome = draft.outcome();
        return change("pairing-drafted", draft)
                .with("objective", draft.terms().objective().name())
                .with("pairs", outcome.pairs().size())
                .with("totalScore", outcome.totalScore());
    }

    /** @param adjustment what was done to the pair */
    static Change adjusted(PairingDraft draft, Adjustment adjustment, Username mentor, Username mentee) {
        return change("pairing-adjusted", draft, mentor, mentee)
                .with("adjustment", adjustment.name())
                .with("pairs", draft.outcome().pairs().size())
                .with("totalScore", draft.outcome().totalScore());
    }

    static Change published(PairingDraft draft, int invited, int skipped) {
        return change("pairing-published", draft).with("invited", invited).with("skipped", skipped);
    }

    private static Change change(String type, PairingDraft draft, Username... about) {
        return Change.of(type, about)
                .with("programme", draft.terms().programme().value())
                .with("pairing", draft.id().value());
    }
}
