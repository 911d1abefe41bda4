package org.mentorbase.cli.invitation;

import org.mentorbase.invitation.InvitationView;

/** Says how an invitation stands. */
final class InvitationSentence {

    private InvitationSentence() {}

    static String of(InvitationView invitation) {
        String pair = "Invitation " + invitation.id() + " (" + invitation.mentor() + " as mentor of "
                + invitation.mentee() + ") ";
        return pair
                + switch (invitation.state()) {
                    case PENDING -> "waits for the answer of " + waitsFor(invitation) + ".";
                    case ACCEPTED -> "is accepted by both: relationship " + invitation.relationshipId() + " begins.";
                    case DECLINED -> "is declined.";
                    case WITHDRAWN -> "is withdrawn.";
                    case EXPIRED -> "has expired.";
                };
    }

    private static String waitsFor(InvitationView invitation) {
        if (invitation.mentorResponse() != null) {
            return invitation.mentee();
        }
        return invitation.menteeResponse() != null
                ? invitation.mentor()
                : invitation.mentor() + " and " + invitation.mentee();
    }
}
