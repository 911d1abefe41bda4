package org.mentorbase.invitation;

/** A role in an invitation. */
public enum Party {
    MENTOR,
    MENTEE
}
