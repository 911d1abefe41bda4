package org.mentorbase.matching.ranking;

import org.mentorbase.matching.participant.Party;

/** Somebody with whom somebody else can be paired, and what the pair is worth. */
public record Candidate(String id, int menteeScore, int mentorScore) {

    /** Of both sides together. */
    public int score() {
        return menteeScore + mentorScore;
    }

    public int score(Party side) {
        return side == Party.MENTEE ? menteeScore : mentorScore;
    }
}
