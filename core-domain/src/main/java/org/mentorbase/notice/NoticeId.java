package org.mentorbase.notice;

import static com.google.common.base.Preconditions.checkArgument;

import org.mentorbase.refusal.Ids;

public record NoticeId(long value) {

    public NoticeId {
        checkArgument(value > 0, "notice id %s is not positive", value);
    }

    /** Refuses text that is no number as malformed, and a number that can be no id as unknown. */
    public static NoticeId parse(String text) {
        return new NoticeId(Ids.parse(text, NoticeReason.NOTICE_ID_MALFORMED, NoticeReason.NOTICE_UNKNOWN));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
