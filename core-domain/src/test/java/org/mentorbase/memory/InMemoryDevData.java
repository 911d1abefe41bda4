package org.mentorbase.memory;

import org.mentorbase.devdata.DevDataRepositories;
import org.mentorbase.devdata.Removals;
import org.mentorbase.invitation.AcceptedInvitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.programme.Programme;
import org.mentorbase.relationship.RelationshipId;

/** Removes things from everything of programmes and people, in the same transactions. */
public final class InMemoryDevData extends InMemoryUnitOfWork<DevDataRepositories> {

    public InMemoryDevData(InMemoryMentoring mentoring) {
        super(mentoring.journal(), new Repositories(mentoring.tables()));
    }

    private static final class Repositories extends InMemoryRepositories implements DevDataRepositories {

        private final Removals removals;

        Repositories(Tables tables) {
            super(tables);
            removals = new InMemoryRemovals(tables);
        }

        @Override
        public Removals removals() {
            return removals;
        }
    }

    private record InMemoryRemovals(Tables tables) implements Removals {

        @Override
        public void remove(InvitationId invitation) {
            tables.invitations.removeIf(each -> each.id().equals(invitation) && !(each instanceof AcceptedInvitation));
        }

        @Override
        public void remove(RelationshipId relationship) {
            tables.meetings.removeIf(each -> each.relationship().equals(relationship));
            tables.appointments.removeIf(each -> each.relationship().equals(relationship));
            tables.invitations.removeIf(each -> each instanceof AcceptedInvitation accepted
                    && accepted.relationship().equals(relationship));
            tables.relationships.removeIf(each -> each.id().equals(relationship));
        }

        @Override
        public void replace(Programme programme) {
            tables.programmes.put(programme.key(), programme);
        }
    }
}
