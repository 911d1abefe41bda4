package org.mentorbase.reminder;

/** What people can be waiting for. The subject of a wait is the number of what is named here. */
public enum WaitKind {
    /** An answer to an invitation, since it was created. */
    INVITATION,
    /** The first meeting of a relationship, since it began. */
    FIRST_MEETING,
    /** The next meeting of a relationship, since the last one, or since it began. */
    MEETING,
    /** An appointment, which begins at the instant of the wait: this is reminded of before. */
    APPOINTMENT,
    /** A mentor, for somebody who seeks one: since the event by which they began to seek, or lost the last one. */
    MENTOR
}
