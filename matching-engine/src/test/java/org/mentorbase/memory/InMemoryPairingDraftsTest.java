package org.mentorbase.memory;

import org.mentorbase.contract.PairingDraftsContract;
import org.mentorbase.matchmaking.MatchmakingRepositories;
import org.mentorbase.transaction.UnitOfWork;

class InMemoryPairingDraftsTest extends PairingDraftsContract {

    private final InMemoryMatchmaking matchmaking = new InMemoryMatchmaking(new InMemoryMentoring());

    @Override
    protected UnitOfWork<MatchmakingRepositories> matchmaking() {
        return matchmaking;
    }
}
