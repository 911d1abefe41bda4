package org.mentorbase.invitation;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum InvitationReason implements Reason {
    INVITATION_UNKNOWN(Kind.NOT_FOUND),
    INVITATION_ID_MALFORMED(Kind.MALFORMED),
    INVITES_ONESELF(Kind.INVALID),
    INVITES_OTHERS(Kind.FORBIDDEN),
    INVITATION_PENDING_ALREADY(Kind.CONFLICT),
    RELATIONSHIP_ACTIVE_ALREADY(Kind.CONFLICT),
    NOT_A_PARTY(Kind.FORBIDDEN),
    INVITATION_ENDED(Kind.CONFLICT),
    EXPIRY_AGE_OUT_OF_RANGE(Kind.INVALID);

    private final Kind kind;

    InvitationReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
