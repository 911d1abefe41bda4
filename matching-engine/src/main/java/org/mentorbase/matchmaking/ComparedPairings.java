package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;

/** Two pairings side by side. */
public record ComparedPairings(PairingDraft one, PairingDraft other) {

    public ImmutableList<MadePair> onlyInOne() {
        return without(one, other);
    }

    public ImmutableList<MadePair> onlyInOther() {
        return without(other, one);
    }

    private static ImmutableList<MadePair> without(PairingDraft some, PairingDraft those) {
        ImmutableSet<Match> excluded =
                those.outcome().pairs().stream().map(MadePair::match).collect(ImmutableSet.toImmutableSet());
        return some.outcome().pairs().stream()
                .filter(pair -> !excluded.contains(pair.match()))
                .collect(ImmutableList.toImmutableList());
    }
}
