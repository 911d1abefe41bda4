package org.mentorbase.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import org.mentorbase.refusal.Ids;

public record MeetingId(long value) {

    public MeetingId {
        checkArgument(value > 0, "meeting id %s is not positive", value);
    }

    /** Refuses text that is no number as malformed, and a number that can be no id as unknown. */
    public static MeetingId parse(String text) {
        return new MeetingId(Ids.parse(text, MeetingReason.MEETING_ID_MALFORMED, MeetingReason.MEETING_UNKNOWN));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
