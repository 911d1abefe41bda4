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
    PAIRING,
    TOKEN;

    /** As files call a list of them. */
    public String section() {
        String name = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
        return name.endsWith("s") ? name : name + "s";
    }
}
