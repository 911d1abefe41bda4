package org.mentorbase.matching.score;

import com.google.common.collect.ImmutableList;
import org.mentorbase.matching.participant.Party;

/**
 * What a pair is worth, and why.
 *
 * @param parts they add up to the scores, in the order of the criteria; none where the pair is impossible
 * @param broken the constraints that it breaks; none where the pair is possible
 */
public record PairExplanation(
        String mentee,
        String mentor,
        int menteeScore,
        int mentorScore,
        ImmutableList<Part> parts,
        ImmutableList<BrokenConstraint> broken) {

    public boolean isPossible() {
        return broken.isEmpty();
    }

    /** Of both sides together; 0 where the pair is impossible. */
    public int score() {
        return menteeScore + mentorScore;
    }

    public int score(Party side) {
        return side == Party.MENTEE ? menteeScore : mentorScore;
    }
}
