package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.ranking.RankedList;
import org.mentorbase.matching.ranking.Ranking;

/**
 * Those with whom a member could be paired, the best first.
 *
 * @param as the member's own side; the candidates are on the other
 */
public record RankedCandidates(Username person, Party as, ImmutableList<RankedCandidate> candidates) {

    /** @param explain whether to tell what the scores are made of */
    static RankedCandidates of(Ranking ranking, RankedList list, boolean explain) {
        return new RankedCandidates(
                new Username(list.of()),
                list.as(),
                list.candidates().stream()
                        .map(candidate -> explain
                                ? RankedCandidate.explained(ranking, list.as(), list.of(), candidate)
                                : RankedCandidate.of(candidate))
                        .collect(ImmutableList.toImmutableList()));
    }
}
