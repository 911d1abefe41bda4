package org.mentorbase.invitation;

import org.mentorbase.relationship.RelationshipRepositories;

/** What the use cases of invitations read and write. */
public interface InvitationRepositories extends RelationshipRepositories {

    Invitations invitations();
}
