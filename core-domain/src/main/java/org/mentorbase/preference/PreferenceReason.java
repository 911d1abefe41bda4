package org.mentorbase.preference;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum PreferenceReason implements Reason {
    ATTRIBUTE_NAME_MALFORMED(Kind.INVALID),
    ATTRIBUTE_NAME_TAKEN(Kind.INVALID),
    DO_NOT_MATCH_ONESELF(Kind.INVALID);

    private final Kind kind;

    PreferenceReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
