package org.mentorbase.devdata;

import java.util.Locale;

/** What can be described, in the order in which it is made. */
public enum Kind {
    DIVISION,
    GROUP,
    PROGRAMME,
    MEMBER,
    PREFERENCES,
    ACCOUNT,
    INVITATION,
    RELATIONSHIP,
    MEETING,
    PAIRING,
    TOKEN;

    /** As files call a list of them. */
    public String section() {
        String name = name().toLowerCase(Locale.ROOT);
        return name.endsWith("s") ? name : name + "s";
    }
}
