package org.mentorbase.meeting;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum MeetingReason implements Reason {
    MEETING_UNKNOWN(Kind.NOT_FOUND),
    MEETING_ID_MALFORMED(Kind.MALFORMED),
    MEETING_IN_FUTURE(Kind.INVALID),
    MEETING_BEFORE_RELATIONSHIP(Kind.INVALID),
    MEETING_DURATION_OUT_OF_RANGE(Kind.INVALID),
    MEETING_REPORTED_TWICE(Kind.CONFLICT),
    MEETING_NOT_HELD(Kind.CONFLICT),
    FEEDBACK_OF_OTHERS(Kind.FORBIDDEN);

    private final Kind kind;

    MeetingReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
