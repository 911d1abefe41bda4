package org.mentorbase.interchange;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

/** What can be wrong with files of dev data as files. */
public enum DevDataFileReason implements Reason {
    DEV_DATA_VERSION_UNKNOWN(Kind.INVALID),
    DEV_DATA_TARGET_UNKNOWN(Kind.INVALID),
    DEV_DATA_FILE_LISTS_ITSELF(Kind.INVALID);

    private final Kind kind;

    DevDataFileReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
