package org.mentorbase.matchmaking;

import java.time.Clock;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Everything that brings members together: one method for each use case, as {@link org.mentorbase.Mentorbase} has them for
 * everything else.
 */
public final class Matchmaking {

    private final UnitOfWork<? extends MentoringRepositories> mentoring;
    private final Clock clock;

    public Matchmaking(UnitOfWork<? extends MentoringRepositories> mentoring, Clock clock) {
        this.mentoring = mentoring;
        this.clock = clock;
    }

    public EnrollingParticipant enrollingParticipant() {
        return new EnrollingParticipant(mentoring, clock);
    }

    public RankingCandidates rankingCandidates() {
        return new RankingCandidates(mentoring, clock);
    }

    public RankingEverybody rankingEverybody() {
        return new RankingEverybody(mentoring, clock);
    }

    public ViewingParticipants viewingParticipants() {
        return new ViewingParticipants(mentoring);
    }
}
