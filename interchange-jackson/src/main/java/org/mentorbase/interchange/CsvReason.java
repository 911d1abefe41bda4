package org.mentorbase.interchange;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

/** What can be wrong with a CSV file, besides what the domain knows. */
public enum CsvReason implements Reason {
    FILE_NOT_CSV(Kind.MALFORMED),
    TOO_MANY_CELLS(Kind.MALFORMED),
    TOO_MANY_COLUMNS(Kind.MALFORMED),
    ROW_TOO_LARGE(Kind.MALFORMED),
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
