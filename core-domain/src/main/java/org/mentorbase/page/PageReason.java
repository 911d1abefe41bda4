package org.mentorbase.page;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum PageReason implements Reason {
    LIMIT_OUT_OF_RANGE(Kind.INVALID),
    CURSOR_MALFORMED(Kind.MALFORMED),
    CURSOR_FROM_ELSEWHERE(Kind.INVALID);

    private final Kind kind;

    PageReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
