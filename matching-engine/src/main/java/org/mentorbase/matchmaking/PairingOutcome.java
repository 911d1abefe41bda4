package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.OptionalInt;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Pairing;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matching.participant.Party;

/**
 * What came out of a pairing, as {@link Pairing} has it.
 *
 * @param pairs by the mentee and the mentor
 * @param upperBound no pairing on these terms has a larger total score
 * @param optimal whether no pairing is better by the objective
 * @param blockingPairs how many who are not paired would both rather have each other
 */
public record PairingOutcome(
        ImmutableList<MadePair> pairs,
        ImmutableList<Unpaired> unpairedMentees,
        ImmutableList<Unpaired> unpairedMentors,
        long totalScore,
        long upperBound,
        boolean optimal,
        long blockingPairs) {

    static PairingOutcome of(Pairing pairing) {
        return new PairingOutcome(
                pairing.pairs(),
                pairing.unpaired(Party.MENTEE),
                pairing.unpaired(Party.MENTOR),
                pairing.totalScore(),
                pairing.upperBound(),
                pairing.optimal(),
                pairing.blockingPairs());
    }

    /** The pairs that were asked for. */
    public ImmutableSortedSet<Match> pinned() {
        return pairs.stream()
                .filter(MadePair::pinned)
                .map(MadePair::match)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** How many mentees have at least one mentor. */
    public int coveredMentees() {
        return (int) pairs.stream().map(MadePair::mentee).distinct().count();
    }

    /** The total score of the mentee who has the least, of those who have a mentor. */
    public OptionalInt worstOff() {
        return MadePair.leastTotal(pairs);
    }
}
