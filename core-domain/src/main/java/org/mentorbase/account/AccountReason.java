package org.mentorbase.account;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum AccountReason implements Reason {
    ACCOUNT_UNKNOWN(Kind.NOT_FOUND),
    ACTOR_UNKNOWN(Kind.INVALID),
    OPERATOR_ONLY(Kind.FORBIDDEN),
    GRANTS_MORE_THAN_ONES_OWN(Kind.FORBIDDEN),
    OPERATOR_UNCHANGEABLE(Kind.INVALID),
    TOKEN_UNKNOWN(Kind.NOT_FOUND),
    TOKEN_ID_MALFORMED(Kind.MALFORMED),
    TOKEN_LIFETIME_OUT_OF_RANGE(Kind.INVALID),
    TOKEN_MISSING(Kind.UNAUTHENTICATED),
    TOKEN_INVALID(Kind.UNAUTHENTICATED),
    TOKEN_EXPIRED(Kind.UNAUTHENTICATED),
    TOKEN_REVOKED(Kind.UNAUTHENTICATED);

    private final Kind kind;

    AccountReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
