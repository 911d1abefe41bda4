package org.mentorbase.meeting;

import java.time.LocalDate;

/** The representation of a meeting for programs. */
public record MeetingView(
        long id,
        long relationshipId,
        String mentor,
        String mentee,
        LocalDate heldOn,
        int durationMinutes,
        boolean happened) {

    public static MeetingView of(Meeting meeting) {
        return new MeetingView(
                meeting.id().value(),
                meeting.relationship().value(),
                meeting.pair().mentor().value(),
                meeting.pair().mentee().value(),
                meeting.heldOn(),
                meeting.durationMinutes(),
                meeting.happened());
    }
}
