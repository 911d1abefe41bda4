package org.mentorbase.meeting;

import org.mentorbase.relationship.RelationshipRepositories;

/** What the use cases of meetings read and write. */
public interface MeetingRepositories extends RelationshipRepositories {

    Meetings meetings();

    MeetingFeedback meetingFeedback();
}
