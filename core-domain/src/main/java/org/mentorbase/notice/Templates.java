package org.mentorbase.notice;

/** Gives letters their form. */
public interface Templates {

    Wording apply(Letter letter);
}
