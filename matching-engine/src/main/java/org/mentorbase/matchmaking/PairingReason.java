package org.mentorbase.matchmaking;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum PairingReason implements Reason {
    PAIRING_UNKNOWN(Kind.NOT_FOUND),
    PAIRING_ID_MALFORMED(Kind.MALFORMED),
    PAIRING_PUBLISHED(Kind.CONFLICT),
    OBJECTIVE_UNKNOWN(Kind.INVALID),
    RULES_BEYOND_PREFERENCES(Kind.INVALID),
    RULES_TELL_PRIVATE(Kind.INVALID),
    MENTEE_LIMIT_OUT_OF_RANGE(Kind.INVALID),
    MINIMUM_SCORE_OUT_OF_RANGE(Kind.INVALID),
    POINTS_PER_CHANGE_OUT_OF_RANGE(Kind.INVALID),
    POINTS_PER_CHANGE_OF_NOTHING(Kind.INVALID),
    CLOSE_TO_OTHER_PROGRAMME(Kind.INVALID),
    PAIRS_ONESELF(Kind.INVALID),
    MENTEE_TAKES_NO_PART(Kind.INVALID),
    MENTOR_TAKES_NO_PART(Kind.INVALID),
    PIN_FORBIDDEN(Kind.INVALID),
    MENTEE_PINNED_TOO_OFTEN(Kind.INVALID),
    MENTOR_PINNED_TOO_OFTEN(Kind.INVALID),
    PIN_BREAKS_RULE(Kind.INVALID);

    private final Kind kind;

    PairingReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
