package org.mentorbase.notice;

/** How much it matters that somebody is told a kind of thing, and so whether they may do without. */
public enum NoticeWeight {
    /** Without it, somebody else would wait in vain: it cannot be switched off. */
    ESSENTIAL,
    /** What happened. */
    ORDINARY,
    /** What is still to be done. */
    REMINDER
}
