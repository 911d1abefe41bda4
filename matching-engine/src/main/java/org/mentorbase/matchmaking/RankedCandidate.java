package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.ranking.Candidate;
import org.mentorbase.matching.ranking.Ranking;
import org.mentorbase.matching.score.PairExplanation;
import org.mentorbase.matching.score.Part;

/**
 * Somebody whom somebody else could be paired with.
 *
 * @param parts what the scores are made of, the mentee's side before the mentor's; empty where nobody asked
 */
public record RankedCandidate(Candidate candidate, Optional<ImmutableList<Part>> parts) {

    static RankedCandidate of(Candidate candidate) {
        return new RankedCandidate(candidate, Optional.empty());
    }

    /**
     * With what the scores are made of.
     *
     * @param as the side of the person for whom the candidate was ranked
     */
    static RankedCandidate explained(Ranking ranking, Party as, String person, Candidate candidate) {
        PairExplanation pair =
                as == Party.MENTEE ? ranking.explain(person, candidate.id()) : ranking.explain(candidate.id(), person);
        return new RankedCandidate(candidate, Optional.of(pair.parts()));
    }
}
