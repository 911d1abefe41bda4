package org.mentorbase.matchmaking.devdata;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.Day;
import org.mentorbase.devdata.Names;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matchmaking.Closeness;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingOutcome;
import org.mentorbase.matchmaking.PairingTerms;
import org.mentorbase.relationship.Pair;

/** Describes one stored pairing after the other, an earlier one before those that stay close to it, if both are. */
final class DescribedPairings {

    private final Names names;
    private final Share share;
    private final Map<PairingId, String> labels = new HashMap<>();

    /** @param share of each that is described */
    DescribedPairings(Names names, Share share) {
        this.names = names;
        this.share = share;
    }

    SomePairing of(PairingDraft draft) {
        PairingTerms terms = draft.terms();
        Closeness closeTo = terms.closeTo();
        String near = closeTo == null ? null : labels.get(closeTo.pairing());
        labels.put(draft.id(), "p" + (labels.size() + 1));
        return new SomePairing(
                null,
                terms.programme(),
                labels.get(draft.id()),
                terms.objective(),
                terms.rules(),
                terms.limitPerMentee(),
                terms.minimumScore(),
                pairs(terms.pins()),
                pairs(terms.forbidden()),
                near,
                closeTo == null || near == null ? null : closeTo.pointsPerChange(),
                names.of(draft.createdBy()),
                Day.on(LocalDate.ofInstant(draft.createdAt(), ZoneOffset.UTC)),
                draft.state(),
                outcome(draft.outcome()));
    }

    private SomeOutcome outcome(PairingOutcome outcome) {
        return new SomeOutcome(
                outcome.pairs().stream()
                        .filter(share::includes)
                        .map(pair -> new MadePair(
                                name(pair.mentee()),
                                name(pair.mentor()),
                                pair.menteeScore(),
                                pair.mentorScore(),
                                false))
                        .collect(ImmutableList.toImmutableList()),
                unpaired(outcome.unpairedMentees()),
                unpaired(outcome.unpairedMentors()),
                outcome.upperBound(),
                outcome.optimal(),
                outcome.blockingPairs());
    }

    private ImmutableList<Unpaired> unpaired(List<Unpaired> people) {
        return people.stream()
                .filter(one -> share.includes(one.id()))
                .map(one -> new Unpaired(name(one.id()), Objects.requireNonNull(names.of(one.because()))))
                .collect(ImmutableList.toImmutableList());
    }

    private @Nullable ImmutableSet<Pair> pairs(Collection<Match> matches) {
        return matches.stream().noneMatch(share::includes)
                ? null
                : matches.stream()
                        .filter(share::includes)
                        .map(match -> new Pair(new Username(name(match.mentor())), new Username(name(match.mentee()))))
                        .collect(ImmutableSet.toImmutableSet());
    }

    private String name(String username) {
        return names.of(new Username(username)).value();
    }
}
