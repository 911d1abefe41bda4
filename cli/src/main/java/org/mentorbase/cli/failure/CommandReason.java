package org.mentorbase.cli.failure;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum CommandReason implements Reason {
    DATE_NOT_IN_CALENDAR(Kind.INVALID),
    INPUT_TOO_LARGE(Kind.TOO_LARGE);

    private final Kind kind;

    CommandReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
