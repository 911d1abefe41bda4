package org.mentorbase.memory;

import java.util.function.Function;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.event.EventLog;
import org.mentorbase.idempotency.RememberedAnswers;
import org.mentorbase.invitation.Invitations;
import org.mentorbase.matchmaking.MatchmakingRepositories;
import org.mentorbase.matchmaking.PairingDrafts;
import org.mentorbase.meeting.Meetings;
import org.mentorbase.member.Divisions;
import org.mentorbase.member.Members;
import org.mentorbase.notice.Outbox;
import org.mentorbase.preference.AllPreferences;
import org.mentorbase.programme.Programmes;
import org.mentorbase.relationship.Relationships;
import org.mentorbase.transaction.UnitOfWork;

/** Pairings beside everything of programmes and people, in the same transactions. */
public final class InMemoryMatchmaking implements UnitOfWork<MatchmakingRepositories> {

    private final InMemoryMentoring mentoring;
    private final PairingDrafts pairings;

    public InMemoryMatchmaking(InMemoryMentoring mentoring) {
        this.mentoring = mentoring;
        this.pairings = new InMemoryPairingDrafts(new VersionedTable<>(mentoring.journal()));
    }

    @Override
    public <T> T execute(Function<? super MatchmakingRepositories, ? extends T> work) {
        return mentoring.execute(on(work));
    }

    @Override
    public <T> T read(Function<? super MatchmakingRepositories, ? extends T> work) {
        return mentoring.read(on(work));
    }

    @Override
    public <T> T rehearse(Function<? super MatchmakingRepositories, ? extends T> work) {
        return mentoring.rehearse(on(work));
    }

    private <T> Function<MentoringRepositories, T> on(Function<? super MatchmakingRepositories, ? extends T> work) {
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
                pairings));
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
            PairingDrafts pairings)
            implements MatchmakingRepositories {}
}
