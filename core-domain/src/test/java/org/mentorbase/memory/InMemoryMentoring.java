package org.mentorbase.memory;

import java.util.function.Function;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.event.EventLog;
import org.mentorbase.idempotency.RememberedAnswers;
import org.mentorbase.invitation.Invitations;
import org.mentorbase.madeup.CambridgeDivisions;
import org.mentorbase.meeting.Meetings;
import org.mentorbase.member.Divisions;
import org.mentorbase.member.Members;
import org.mentorbase.notice.Outbox;
import org.mentorbase.preference.AllPreferences;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.Programmes;
import org.mentorbase.relationship.Relationships;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Everything of programmes and people, for as long as the program runs. Starts as every installation does: with the
 * programme {@code main} and the divisions of Cambridge's engineers. One unit of work runs at a time.
 */
public final class InMemoryMentoring implements UnitOfWork<MentoringRepositories> {

    private final Journal journal = new Journal();
    private final Tables tables = new Tables(journal);
    private final Repositories repositories = Repositories.of(tables);

    public InMemoryMentoring() {
        execute(start -> {
            start.programmes().add(new Programme(ProgrammeKey.MAIN, "Main programme", null, null));
            CambridgeDivisions.DIVISIONS.forEach(start.divisions()::save);
            start.divisions().addResearchGroups(CambridgeDivisions.RESEARCH_GROUPS);
            return start;
        });
    }

    @Override
    public <T> T execute(Function<? super MentoringRepositories, ? extends T> work) {
        return journal.execute(() -> work.apply(repositories));
    }

    @Override
    public <T> T read(Function<? super MentoringRepositories, ? extends T> work) {
        return execute(work);
    }

    @Override
    public <T> T rehearse(Function<? super MentoringRepositories, ? extends T> work) {
        return journal.rehearse(() -> work.apply(repositories));
    }

    Tables tables() {
        return tables;
    }

    Journal journal() {
        return journal;
    }

    EventLog events() {
        return repositories.events();
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
            RememberedAnswers answers)
            implements MentoringRepositories {

        static Repositories of(Tables tables) {
            return new Repositories(
                    new InMemoryMembers(tables),
                    new InMemoryDivisions(tables),
                    new InMemoryProgrammes(tables),
                    new InMemoryPreferences(tables),
                    new InMemoryInvitations(tables),
                    new InMemoryRelationships(tables),
                    new InMemoryMeetings(tables),
                    new InMemoryOutbox(tables),
                    new InMemoryEventLog(tables),
                    new InMemoryRememberedAnswers(tables));
        }
    }
}
