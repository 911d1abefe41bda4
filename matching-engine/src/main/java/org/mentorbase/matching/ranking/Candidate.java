package org.mentorbase.matching.ranking;

import java.util.Optional;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.score.Scorer;

/** Somebody with whom somebody else can be paired, and what the pair is worth. */
public record Candidate(String id, int menteeScore, int mentorScore) {

    /** Empty where the two cannot be paired. */
    static Optional<Candidate> of(Scorer scorer, Party as, Participant own, Participant other) {
        Participant mentee = as == Party.MENTEE ? own : other;
        Participant mentor = as == Party.MENTEE ? other : own;
        return scorer.isPossible(mentee, mentor)
                ? Optional.of(new Candidate(
                        other.id(),
                        scorer.score(Party.MENTEE, mentee, mentor),
                        scorer.score(Party.MENTOR, mentee, mentor)))
                : Optional.empty();
    }

    /** Of both sides together. */
    public int score() {
        return menteeScore + mentorScore;
    }

    public int score(Party side) {
        return side == Party.MENTEE ? menteeScore : mentorScore;
    }
}
