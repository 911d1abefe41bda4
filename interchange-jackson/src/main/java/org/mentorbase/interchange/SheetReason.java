package org.mentorbase.interchange;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

/** What can be wrong with a sign-up sheet, and what of it is only to be noted. */
public enum SheetReason implements Reason {
    SHEET_NAMES_NOBODY(Kind.INVALID),
    SHEET_PERSON_BLANK(Kind.INVALID),
    SHEET_PERSON_TWICE(Kind.INVALID),
    SHEET_LIMIT_MALFORMED(Kind.INVALID),
    COLUMNS_MEANING_UNKNOWN(Kind.INVALID),
    COLUMNS_HEADING_UNKNOWN(Kind.INVALID),

    /** Noted only. */
    NOTE_VALUE_UNKNOWN(Kind.INVALID),
    NOTE_ASKED_FOR(Kind.INVALID),
    NOTE_TO_BE_READ(Kind.INVALID),
    NOTE_MAY_SAY_NO(Kind.INVALID),
    NOTE_NEEDED(Kind.INVALID),
    NOTE_PERSON_UNKNOWN(Kind.INVALID),
    NOTE_NAME_SHARED(Kind.INVALID),
    NOTE_NOT_ON_BOTH(Kind.INVALID);

    private final Kind kind;

    SheetReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
