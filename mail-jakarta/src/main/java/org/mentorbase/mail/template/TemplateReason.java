package org.mentorbase.mail.template;

import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

public enum TemplateReason implements Reason {
    TEMPLATE_FOLDER_UNREADABLE(Kind.INVALID),
    TEMPLATE_FILE_UNKNOWN(Kind.INVALID),
    TEMPLATE_NOT_UTF8(Kind.INVALID),
    TEMPLATE_MALFORMED(Kind.INVALID),
    TEMPLATE_NAME_UNKNOWN(Kind.INVALID),
    TEMPLATE_UNESCAPED(Kind.INVALID),
    TEMPLATE_EXISTS(Kind.CONFLICT);

    private final Kind kind;

    TemplateReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
