package org.mentorbase.matchmaking;

import org.mentorbase.MentoringRepositories;

/** Everything that is stored of programmes and people, and the pairings that are proposed to them. */
public interface MatchmakingRepositories extends MentoringRepositories {

    PairingDrafts pairings();
}
