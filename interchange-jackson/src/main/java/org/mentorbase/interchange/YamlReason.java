package org.mentorbase.interchange;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

/** What can be wrong with any file in YAML. */
public enum YamlReason implements Reason {
    YAML_MALFORMED(Kind.MALFORMED),
    YAML_KEY_UNKNOWN(Kind.INVALID),
    YAML_KEY_TWICE(Kind.INVALID),
    YAML_KEY_MISSING(Kind.INVALID),
    YAML_VALUE_MALFORMED(Kind.INVALID),
    YAML_WITH_ALIAS(Kind.INVALID),
    YAML_WITH_TAG(Kind.INVALID),
    YAML_TOO_LONG(Kind.TOO_LARGE),
    YAML_TOO_DEEP(Kind.TOO_LARGE);

    private final Kind kind;

    YamlReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
