package org.mentorbase.matchmaking;

import java.time.Clock;
import org.mentorbase.reminder.Candidates;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Everything that brings members together: one method for each use case, as {@link org.mentorbase.Mentorbase} has them for
 * everything else.
 */
public final class Matchmaking {

    private final UnitOfWork<? extends MatchmakingRepositories> unitOfWork;
    private final RuleSets sets;
    private final Clock clock;

    public Matchmaking(UnitOfWork<? extends MatchmakingRepositories> unitOfWork, RuleSets sets, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.sets = sets;
        this.clock = clock;
    }

    /** Where rules come from. */
    public RuleSets ruleSets() {
        return sets;
    }

    public AdjustingPairing adjustingPairing() {
        return new AdjustingPairing(unitOfWork, sets, clock);
    }

    /** Who would suit those who seek a mentor, by the usual rules. */
    public Candidates candidates() {
        return new SuitableMentors(unitOfWork, sets, clock);
    }

    public ComparingPairings comparingPairings() {
        return new ComparingPairings(unitOfWork);
    }

    public EnrollingParticipant enrollingParticipant() {
        return new EnrollingParticipant(unitOfWork, clock);
    }

    public ExplainingPairing explainingPairing() {
        return new ExplainingPairing(unitOfWork, sets, clock);
    }

    public ListingRankings listingRankings() {
        return new ListingRankings(unitOfWork, clock);
    }

    public PublishingPairing publishingPairing() {
        return new PublishingPairing(unitOfWork, sets, clock);
    }

    public RankingCandidates rankingCandidates() {
        return new RankingCandidates(unitOfWork, clock);
    }

    public RankingEverybody rankingEverybody() {
        return new RankingEverybody(unitOfWork, clock);
    }

    public RecordingPairing recordingPairing() {
        return new RecordingPairing(unitOfWork, clock);
    }

    public RunningPairing runningPairing() {
        return new RunningPairing(unitOfWork, sets, clock);
    }

    public ViewingPairings viewingPairings() {
        return new ViewingPairings(unitOfWork);
    }

    public ViewingParticipants viewingParticipants() {
        return new ViewingParticipants(unitOfWork);
    }
}
