package org.mentorbase.matchmaking;

import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.ranking.Candidate;

/** Two who could be paired, and what that is worth to each of them. */
public record RankedPair(String mentee, String mentor, int menteeScore, int mentorScore) {

    /** @param as the side of the person, for whom the other was ranked */
    public static RankedPair of(Party as, String person, Candidate candidate) {
        return new RankedPair(
                as == Party.MENTEE ? person : candidate.id(),
                as == Party.MENTEE ? candidate.id() : person,
                candidate.menteeScore(),
                candidate.mentorScore());
    }
}
