package org.mentorbase.matchmaking;

import org.mentorbase.transaction.Versioned;

/** A draft after a change by hand, and what it was before. */
public record AdjustedPairing(Versioned<PairingDraft> draft, PairingOutcome before) {

    /** Negative if points are lost. */
    public long totalScoreChange() {
        return draft.value().outcome().totalScore() - before.totalScore();
    }

    /** How many mentees more have a mentor; negative if fewer have. */
    public int coverageChange() {
        return draft.value().outcome().coveredMentees() - before.coveredMentees();
    }
}
