package org.mentorbase.member;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum MemberReason implements Reason {
    MEMBER_UNKNOWN(Kind.NOT_FOUND),
    PERSON_UNKNOWN(Kind.INVALID),
    MEMBER_INACTIVE(Kind.INVALID),
    USERNAME_RESERVED(Kind.INVALID),
    FILE_EMPTY(Kind.INVALID),
    COLUMN_MISSING(Kind.INVALID),
    COLUMN_DUPLICATE(Kind.INVALID),
    FILE_NOT_UTF8(Kind.MALFORMED),
    CELL_CONTROL_CHARACTER(Kind.INVALID),
    CELL_TOO_LONG(Kind.INVALID),
    CELL_NOT_ONE_OF(Kind.INVALID),
    CELL_BLANK(Kind.INVALID),
    DIVISION_UNKNOWN(Kind.INVALID),
    DIVISION_LETTER_MALFORMED(Kind.INVALID),
    RESEARCH_GROUP_WITHOUT_DIVISION(Kind.INVALID),
    ROWS_DISAGREE(Kind.INVALID),
    ROW_TWICE(Kind.INVALID),
    EMAIL_MALFORMED(Kind.INVALID),
    EMAIL_DOMAIN_MALFORMED(Kind.INVALID),
    MAX_DEACTIVATIONS_MALFORMED(Kind.INVALID),
    TOO_MANY_DEACTIVATIONS(Kind.INVALID),
    TOO_MANY_PROBLEMS(Kind.INVALID);

    private final Kind kind;

    MemberReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
