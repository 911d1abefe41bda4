package org.mentorbase.meeting;

import org.mentorbase.actor.Username;

/**
 * Whether a meeting helped one of the two. The other one is not told.
 *
 * @param username who says so
 */
public record Feedback(MeetingId meeting, Username username, boolean positive) {}
