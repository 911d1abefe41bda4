package org.mentorbase.meeting;

import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;

/** What can happen to a meeting. */
final class MeetingChanges {

    private MeetingChanges() {}

    static Change recorded(Meeting meeting) {
        return change("meeting-recorded", meeting)
                .with("heldOn", meeting.heldOn().toString())
                .with("durationMinutes", meeting.durationMinutes());
    }

    static Change voided(Meeting meeting) {
        return change("meeting-voided", meeting);
    }

    /** About whoever gave it only: the other one is not told that there is any. */
    static Change feedbackGiven(Meeting meeting, Username by) {
        return Change.of("feedback-given", by)
                .with("programme", meeting.programme().value())
                .with("relationship", meeting.relationship().value())
                .with("meeting", meeting.id().value());
    }

    private static Change change(String type, Meeting meeting) {
        return Change.of(type, meeting.pair().mentor(), meeting.pair().mentee())
                .with("programme", meeting.programme().value())
                .with("relationship", meeting.relationship().value())
                .with("meeting", meeting.id().value());
    }
}
