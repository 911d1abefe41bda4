package org.mentorbase.matching.participant;

import java.util.Locale;

/** The two sides of a pair. */
public enum Party {
    MENTEE,
    MENTOR;

    public Party other() {
        return this == MENTEE ? MENTOR : MENTEE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
