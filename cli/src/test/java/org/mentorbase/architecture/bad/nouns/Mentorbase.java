package org.mentorbase.architecture.bad.nouns;

import org.mentorbase.architecture.bad.nouns.invitation.InvitationCreator;

/** Offers what is no use case. */
public final class Mentorbase {

    public InvitationCreator invitationCreator() {
        return new InvitationCreator();
    }
}
