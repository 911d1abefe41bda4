package org.mentorbase.matchmaking.devdata;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matchmaking.PairingOutcome;

/**
 * What was come to, by what people said at that time. Whether a pair is pinned is said by {@link SomePairing#pins()}.
 *
 * @param upperBound the total score, if nothing is said
 */
public record SomeOutcome(
        ImmutableList<MadePair> pairs,
        ImmutableList<Unpaired> unpairedMentees,
        ImmutableList<Unpaired> unpairedMentors,
        @Nullable Long upperBound,
        @Nullable Boolean optimal,
        @Nullable Long blockingPairs) {

    /** With all of these pairs, and those that are pinned. */
    PairingOutcome with(Iterable<Match> pins) {
        Map<Match, MadePair> all = new LinkedHashMap<>();
        pairs.forEach(pair -> all.put(pair.match(), pair));
        pins.forEach(pin -> all.compute(
                pin,
                (match, pair) -> pair == null
                        ? new MadePair(match.mentee(), match.mentor(), 0, 0, true)
                        : new MadePair(pair.mentee(), pair.mentor(), pair.menteeScore(), pair.mentorScore(), true)));
        long total = all.values().stream().mapToLong(MadePair::score).sum();
        return new PairingOutcome(
                all.values().stream()
                        .sorted((one, other) -> one.match().compareTo(other.match()))
                        .collect(ImmutableList.toImmutableList()),
                unpairedMentees,
                unpairedMentors,
                total,
                upperBound == null ? total : Math.max(total, upperBound),
                optimal == null || optimal,
                blockingPairs == null ? 0 : blockingPairs);
    }
}
