package org.mentorbase.relationship;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum RelationshipReason implements Reason {
    RELATIONSHIP_UNKNOWN(Kind.NOT_FOUND),
    RELATIONSHIP_ID_MALFORMED(Kind.MALFORMED),
    RELATIONSHIP_ENDED(Kind.CONFLICT),
    RELATIONSHIP_NOT_ACTIVE(Kind.CONFLICT),
    PAIR_WITHOUT_RELATIONSHIP(Kind.CONFLICT),
    QUIET_TIME_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    RelationshipReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
