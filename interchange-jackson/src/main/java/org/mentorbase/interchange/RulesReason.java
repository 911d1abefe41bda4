package org.mentorbase.interchange;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

/** What can be wrong with a file of rules. */
public enum RulesReason implements Reason {
    RULES_UNKNOWN(Kind.INVALID),
    RULES_TOO_LARGE(Kind.TOO_LARGE),
    RULES_EMPTY(Kind.MALFORMED),
    RULES_KIND_MISSING(Kind.INVALID),
    RULES_ATTRIBUTE_UNKNOWN(Kind.INVALID),
    RULES_ATTRIBUTE_OF_OTHER_KIND(Kind.INVALID),
    RULES_POINTS_OUT_OF_RANGE(Kind.INVALID),
    RULES_CONTRADICTORY(Kind.INVALID),
    RULES_NAME_TWICE(Kind.INVALID),
    RULES_NAME_BLANK(Kind.INVALID),
    RULES_TOO_MANY(Kind.INVALID),
    RULES_SUIT_NOT(Kind.INVALID);

    private final Kind kind;

    RulesReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
