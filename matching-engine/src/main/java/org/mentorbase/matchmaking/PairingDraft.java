package org.mentorbase.matchmaking;

import java.time.Instant;
import org.mentorbase.actor.Username;
import org.mentorbase.refusal.Problem;

/** A pairing of a whole programme that is proposed, until it is published. */
public record PairingDraft(
        PairingId id, PairingTerms terms, PairingOutcome outcome, Username createdBy, Instant createdAt, State state) {

    public enum State {
        /** Can be adjusted. */
        DRAFT,
        /** Its pairs are invited; it stays as it is. */
        PUBLISHED
    }

    PairingDraft adjusted(PairingTerms newTerms, PairingOutcome newOutcome) {
        requireDraft();
        return new PairingDraft(id, newTerms, newOutcome, createdBy, createdAt, state);
    }

    PairingDraft published() {
        requireDraft();
        return new PairingDraft(id, terms, outcome, createdBy, createdAt, State.PUBLISHED);
    }

    /** Refuses once it is published. */
    void requireDraft() {
        if (state != State.DRAFT) {
            throw Problem.of(PairingReason.PAIRING_PUBLISHED).with("id", id).refusal();
        }
    }
}
