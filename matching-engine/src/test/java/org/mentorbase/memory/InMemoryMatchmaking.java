package org.mentorbase.memory;

import org.mentorbase.matchmaking.MatchmakingRepositories;
import org.mentorbase.matchmaking.PairingDrafts;

/** Pairings beside everything of programmes and people, in the same transactions. */
public final class InMemoryMatchmaking extends InMemoryUnitOfWork<MatchmakingRepositories> {

    public InMemoryMatchmaking(InMemoryMentoring mentoring) {
        super(mentoring.journal(), new Repositories(mentoring));
    }

    private static final class Repositories extends InMemoryRepositories implements MatchmakingRepositories {

        private final PairingDrafts pairings;

        Repositories(InMemoryMentoring mentoring) {
            super(mentoring.tables());
            pairings = new InMemoryPairingDrafts(new VersionedTable<>(mentoring.journal()));
        }

        @Override
        public PairingDrafts pairings() {
            return pairings;
        }
    }
}
