package org.mentorbase.matching.pairing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.assignment.Pair;
import org.mentorbase.matching.assignment.Prices;
import org.mentorbase.matching.assignment.Rearrangement;
import org.mentorbase.matching.pairing.PairAccount.Change;
import org.mentorbase.matching.participant.Party;

/** Finds the best pairing beside the one that was made: from its dual values where there are any, else by pairing again. */
final class Changes {

    private final Pairing pairing;
    private final PairingInstance instance;
    private @Nullable Prices prices;

    Changes(Pairing pairing) {
        this.pairing = pairing;
        this.instance = pairing.instance();
    }

    /** With a pair that is possible and was not made. */
    Change making(Match match) {
        int row = instance.row(match.mentee());
        int column = instance.column(match.mentor());
        boolean free = instance.menteePlaces(row) > 0 && instance.mentorPlaces(column) > 0;
        return free && staysAsItIs()
                ? change(prices().forcing(row, column))
                : difference(Pairing.of(pairing.instance().task().pin(match.mentee(), match.mentor())));
    }

    /** Without a pair that was made and is not pinned. */
    Change without(Match match) {
        return staysAsItIs()
                ? change(prices().forbidding(instance.row(match.mentee()), instance.column(match.mentor())))
                : difference(Pairing.of(instance.task().forbid(match.mentee(), match.mentor())));
    }

    /** As if it had not been pinned. */
    Change unpinning(Match pin) {
        ImmutableSet<Match> others =
                ImmutableSet.copyOf(Sets.difference(instance.task().pins(), Set.of(pin)));
        return difference(Pairing.of(instance.task().withPins(others)));
    }

    /** With somebody for a mentee or a mentor who has nobody: the pair that does so stands first of those made. */
    Optional<Change> including(Party party, int index) {
        return (party == Party.MENTEE ? prices().oneMoreFor(index) : prices().firstFor(index)).map(this::change);
    }

    /** Points for staying close to a previous pairing are in the dual values, but not in what people count. */
    private boolean staysAsItIs() {
        return pairing.optimum().isPresent() && !instance.task().staysClose();
    }

    private Prices prices() {
        if (prices == null) {
            prices = new Prices(instance.instance(), pairing.optimum().orElseThrow());
        }
        return prices;
    }

    private Change change(Rearrangement rearrangement) {
        return new Change(
                rearrangement.loss(),
                rearrangement.uncovered(),
                matches(rearrangement.made()),
                matches(rearrangement.broken()));
    }

    private ImmutableList<Match> matches(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Match(instance.mentee(pair.row()), instance.mentor(pair.column())))
                .collect(ImmutableList.toImmutableList());
    }

    private Change difference(Pairing other) {
        Set<Match> before = matches(pairing);
        Set<Match> after = matches(other);
        return new Change(
                pairing.totalScore() - other.totalScore(),
                pairing.coveredMentees() - other.coveredMentees(),
                ImmutableList.sortedCopyOf(Sets.difference(after, before)),
                ImmutableList.sortedCopyOf(Sets.difference(before, after)));
    }

    private static ImmutableSet<Match> matches(Pairing pairing) {
        return pairing.pairs().stream().map(MadePair::match).collect(ImmutableSet.toImmutableSet());
    }
}
