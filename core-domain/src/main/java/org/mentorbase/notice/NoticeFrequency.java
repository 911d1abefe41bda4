package org.mentorbase.notice;

/** How often somebody wants mail: each notice in a mail of its own, or all of a day or week in one. */
public enum NoticeFrequency {
    AT_ONCE,
    DAILY,
    WEEKLY
}
