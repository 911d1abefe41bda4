package org.mentorbase.notice;

import java.util.Locale;

/** Everything that people are told. {@link Addressees} says when and whom. */
public enum NoticeKind {
    /** An invitation waits for an answer. */
    INVITATION,
    /** What one proposed to two others was accepted by both. */
    INVITATION_ACCEPTED,
    /** The other party, or one of those to whom one proposed it, declined. */
    INVITATION_DECLINED,
    /** An invitation was taken back. */
    INVITATION_WITHDRAWN,
    /** An invitation was not answered in time. */
    INVITATION_EXPIRED,
    /** A relationship began, to the mentor. */
    NEW_MENTEE,
    /** A relationship began, to the mentee. */
    NEW_MENTOR,
    /** A relationship ended. */
    RELATIONSHIP_ENDED,
    /** A meeting was recorded. */
    MEETING_RECORDED;

    /** As the words for it are called, for example {@code new-mentee}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
