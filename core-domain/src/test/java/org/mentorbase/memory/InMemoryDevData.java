package org.mentorbase.memory;

import java.util.function.Function;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.devdata.DevDataRepositories;
import org.mentorbase.devdata.Removals;
import org.mentorbase.event.EventLog;
import org.mentorbase.idempotency.RememberedAnswers;
import org.mentorbase.invitation.AcceptedInvitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.Invitations;
import org.mentorbase.meeting.Meetings;
import org.mentorbase.member.Divisions;
import org.mentorbase.member.Members;
import org.mentorbase.notice.Outbox;
import org.mentorbase.preference.AllPreferences;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.Programmes;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.Relationships;
import org.mentorbase.transaction.UnitOfWork;

/** Removes things from everything of programmes and people, in the same transactions. */
public final class InMemoryDevData implements UnitOfWork<DevDataRepositories> {

    private final InMemoryMentoring mentoring;

    public InMemoryDevData(InMemoryMentoring mentoring) {
        this.mentoring = mentoring;
    }

    @Override
    public <T> T execute(Function<? super DevDataRepositories, ? extends T> work) {
        return mentoring.execute(on(work));
    }

    @Override
    public <T> T read(Function<? super DevDataRepositories, ? extends T> work) {
        return mentoring.read(on(work));
    }

    @Override
    public <T> T rehearse(Function<? super DevDataRepositories, ? extends T> work) {
        return mentoring.rehearse(on(work));
    }

    private <T> Function<MentoringRepositories, T> on(Function<? super DevDataRepositories, ? extends T> work) {
        return stored -> work.apply(new Repositories(
                stored.members(),
                stored.divisions(),
                stored.programmes(),
                stored.preferences(),
                stored.invitations(),
                stored.relationships(),
                stored.meetings(),
                stored.outbox(),
                stored.events(),
                stored.answers(),
                new InMemoryRemovals(mentoring.tables())));
    }

    private record Repositories(
            Members members,
            Divisions divisions,
            Programmes programmes,
            AllPreferences preferences,
            Invitations invitations,
            Relationships relationships,
            Meetings meetings,
            Outbox outbox,
            EventLog events,
            RememberedAnswers answers,
            Removals removals)
            implements DevDataRepositories {}

    private record InMemoryRemovals(Tables tables) implements Removals {

        @Override
        public void remove(InvitationId invitation) {
            tables.invitations.removeIf(each -> each.id().equals(invitation) && !(each instanceof AcceptedInvitation));
        }

        @Override
        public void remove(RelationshipId relationship) {
            tables.meetings.removeIf(each -> each.relationship().equals(relationship));
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
