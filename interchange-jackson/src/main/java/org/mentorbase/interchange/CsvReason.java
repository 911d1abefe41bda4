package org.mentorbase.interchange;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

/** What can be wrong with a CSV file, besides what the domain knows. */
public enum CsvReason implements Reason {
    QUOTE_NOT_CLOSED(Kind.MALFORMED),
    QUOTE_FOLLOWED_BY_TEXT(Kind.MALFORMED),
    QUOTE_INSIDE_TEXT(Kind.MALFORMED),
    TOO_MANY_CELLS(Kind.MALFORMED),
    TOO_MANY_COLUMNS(Kind.MALFORMED),
    CELL_TOO_LARGE(Kind.INVALID),
    ROW_TOO_LARGE(Kind.INVALID),
    COLUMN_UNKNOWN(Kind.INVALID),
    CELL_NOT_A_NUMBER(Kind.INVALID);

    private final Kind kind;

    CsvReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
