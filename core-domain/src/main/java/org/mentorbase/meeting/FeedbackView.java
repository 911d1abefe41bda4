package org.mentorbase.meeting;

/** The representation of feedback on a meeting for programs. */
public record FeedbackView(long meetingId, String username, boolean positive) {

    public static FeedbackView of(Feedback feedback) {
        return new FeedbackView(feedback.meeting().value(), feedback.username().value(), feedback.positive());
    }
}
