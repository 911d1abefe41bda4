package org.mentorbase.notice;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum NoticeReason implements Reason {
    NOTICE_UNKNOWN(Kind.NOT_FOUND),
    NOTICE_ID_MALFORMED(Kind.MALFORMED),
    NOTICE_STATE_UNKNOWN(Kind.INVALID),
    NOTICE_SENT(Kind.CONFLICT),
    NOTICE_ESSENTIAL(Kind.INVALID),
    NOTICE_SETTING_UNKNOWN(Kind.INVALID),
    TIME_OF_DAY_MALFORMED(Kind.INVALID),
    QUIET_HOURS_INCOMPLETE(Kind.INVALID),
    QUIET_HOURS_ENDLESS(Kind.INVALID),
    ROUNDS_NOT_HERE(Kind.CONFLICT);

    private final Kind kind;

    NoticeReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
