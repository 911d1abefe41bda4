package org.mentorbase.invitation;

import static com.google.common.base.Preconditions.checkArgument;

import org.mentorbase.refusal.Ids;

public record InvitationId(long value) {

    public InvitationId {
        checkArgument(value > 0, "invitation id %s is not positive", value);
    }

    /** Refuses text that is no number as malformed, and a number that can be no id as unknown. */
    public static InvitationId parse(String text) {
        return new InvitationId(
                Ids.parse(text, InvitationReason.INVITATION_ID_MALFORMED, InvitationReason.INVITATION_UNKNOWN));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
