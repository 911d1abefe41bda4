package org.mentorbase.matchmaking.devdata;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;
import org.mentorbase.devdata.Differences;
import org.mentorbase.matchmaking.Closeness;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingOutcome;
import org.mentorbase.matchmaking.PairingTerms;

/** In what a pairing that is described differs from a stored one; of pairs, the first that differs is told. */
record PairingComparison(SomePairing described, PairingDraft stored) {

    Differences differences() {
        PairingTerms terms = stored.terms();
        Closeness closeTo = terms.closeTo();
        Differences differences = new Differences()
                .compare("objective", described.objective(), terms.objective())
                .compare("rules", described.rules(), terms.rules())
                .compare("limitPerMentee", described.limitPerMentee(), terms.limitPerMentee())
                .compare("minimumScore", described.minimumScore(), terms.minimumScore())
                .compare(
                        "pointsPerChange",
                        described.pointsPerChange(),
                        closeTo == null ? null : closeTo.pointsPerChange())
                .compare("createdBy", described.createdBy(), stored.createdBy())
                .compare("state", described.state(), stored.state());
        if (described.pins() != null) {
            compare(differences, "pins", SomePairing.matches(described.pins()), terms.pins());
        }
        if (described.forbidden() != null) {
            compare(differences, "forbidden", SomePairing.matches(described.forbidden()), terms.forbidden());
        }
        if (described.outcome() != null) {
            outcome(differences, described.outcome().with(SomePairing.matches(described.pins())), stored.outcome());
        }
        return differences;
    }

    private static void outcome(Differences differences, PairingOutcome said, PairingOutcome stored) {
        compare(differences, "pairs", said.pairs(), stored.pairs());
        compare(differences, "unpairedMentees", said.unpairedMentees(), stored.unpairedMentees());
        compare(differences, "unpairedMentors", said.unpairedMentors(), stored.unpairedMentors());
        differences
                .compare("upperBound", said.upperBound(), stored.upperBound())
                .compare("optimal", said.optimal(), stored.optimal())
                .compare("blockingPairs", said.blockingPairs(), stored.blockingPairs());
    }

    private static <T> void compare(Differences differences, String field, Collection<T> said, Collection<T> stored) {
        Set<T> these = ImmutableSet.copyOf(said);
        Set<T> those = ImmutableSet.copyOf(stored);
        differences.compare(field, first(Sets.difference(these, those)), first(Sets.difference(those, these)));
    }

    private static String first(Set<?> elements) {
        return elements.isEmpty() ? "" : elements.iterator().next().toString();
    }
}
