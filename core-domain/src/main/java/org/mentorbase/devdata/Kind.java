package org.mentorbase.devdata;

import com.google.common.base.CaseFormat;

/** What can be described, in the order in which it is made. */
public enum Kind {
    DIVISION,
    GROUP,
    PROGRAMME,
    MEMBER,
    PREFERENCES,
    NOTICE_SETTINGS,
    ACCOUNT,
    INVITATION,
    RELATIONSHIP,
    MEETING,
    APPOINTMENT,
    PAIRING,
    TOKEN,
    WEBHOOK;

    /** As files call a list of them. */
    public String section() {
        return one().endsWith("s") ? one() : one() + "s";
    }

    /** As one of them is called. */
    public String one() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }
}
