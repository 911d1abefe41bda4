package org.mentorbase.devdata;

import org.mentorbase.invitation.InvitationId;
import org.mentorbase.programme.Programme;
import org.mentorbase.relationship.RelationshipId;

/** Takes things out of what is stored, or writes over them, so that they can be made anew. The log keeps what it says of them. */
public interface Removals {

    /** One from which no relationship came. */
    void remove(InvitationId invitation);

    /** With its meetings, and the invitation from which it came. */
    void remove(RelationshipId relationship);

    /** Puts this one in the place of the one of its key. */
    void replace(Programme programme);
}
