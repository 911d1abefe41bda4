package org.mentorbase.notice;

import java.util.Locale;

/** Everything that people are told. {@link Addressees} says when and whom. */
public enum NoticeKind {
    /** An invitation waits for an answer. */
    INVITATION(NoticeWeight.ESSENTIAL),
    /** What one proposed to two others was accepted by both. */
    INVITATION_ACCEPTED(NoticeWeight.ORDINARY),
    /** The other party, or one of those to whom one proposed it, declined. */
    INVITATION_DECLINED(NoticeWeight.ORDINARY),
    /** An invitation was taken back. */
    INVITATION_WITHDRAWN(NoticeWeight.ORDINARY),
    /** An invitation was not answered in time. */
    INVITATION_EXPIRED(NoticeWeight.ORDINARY),
    /** A relationship began, to the mentor. */
    NEW_MENTEE(NoticeWeight.ESSENTIAL),
    /** A relationship began, to the mentee. */
    NEW_MENTOR(NoticeWeight.ESSENTIAL),
    /** A relationship ended. */
    RELATIONSHIP_ENDED(NoticeWeight.ESSENTIAL),
    /** The two of a relationship will meet, to both, for their calendars. */
    APPOINTMENT_AGREED(NoticeWeight.ESSENTIAL),
    /** They will meet at another time or place, to both. */
    APPOINTMENT_MOVED(NoticeWeight.ESSENTIAL),
    /** They will not meet then, to both. */
    APPOINTMENT_CANCELLED(NoticeWeight.ESSENTIAL),
    /** A meeting was recorded. */
    MEETING_RECORDED(NoticeWeight.ORDINARY),
    /** An invitation still waits for an answer. */
    INVITATION_REMINDER(NoticeWeight.REMINDER),
    /** A relationship has had no meeting yet. */
    FIRST_MEETING_REMINDER(NoticeWeight.REMINDER),
    /** A relationship has had no meeting for a while. */
    MEETING_REMINDER(NoticeWeight.REMINDER),
    /** An appointment is near. */
    APPOINTMENT_REMINDER(NoticeWeight.REMINDER),
    /** Relationships have had no meeting for long, to coordinators. */
    SILENT_RELATIONSHIPS(NoticeWeight.REMINDER),
    /** Members have sought a mentor for long, to coordinators. */
    UNMATCHED_SEEKERS(NoticeWeight.REMINDER);

    private final NoticeWeight weight;

    NoticeKind(NoticeWeight weight) {
        this.weight = weight;
    }

    public NoticeWeight weight() {
        return weight;
    }

    /** Whether people may do without. */
    public boolean canBeSwitchedOff() {
        return weight != NoticeWeight.ESSENTIAL;
    }

    /**
     * Whether it waits neither for a daily or weekly mail nor for the end of quiet hours: what is said of an appointment must not
     * come after it, nor let somebody go where nobody waits any more.
     */
    boolean isUrgent() {
        return switch (this) {
            case APPOINTMENT_AGREED, APPOINTMENT_MOVED, APPOINTMENT_CANCELLED, APPOINTMENT_REMINDER -> true;
            default -> false;
        };
    }

    /** As the words for it are called, for example {@code new-mentee}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
