package org.mentorbase.matching.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The best candidates of one participant while they change: some more than are told, so that a few can leave before the
 * others have to be asked again. At any time, these are exactly the first of all candidates.
 */
final class KnownBest {

    private final int told;
    private final Comparator<Candidate> order;
    private final List<Candidate> known;
    /** Of whom is known: nearly everybody is in few lists, and to say so is not to look through them. */
    private final Set<String> ids = new HashSet<>();

    private boolean areAll;

    /** @param best at most {@link #kept}, best first */
    KnownBest(int told, Comparator<Candidate> order, List<Candidate> best) {
        this.told = told;
        this.order = order;
        this.known = new ArrayList<>(best);
        this.areAll = best.size() < kept(told);
        best.forEach(candidate -> ids.add(candidate.id()));
    }

    /** How many are to be known for so many to be told. */
    static int kept(int told) {
        return told + told / 2 + 8;
    }

    ImmutableList<Candidate> told() {
        return ImmutableList.copyOf(known.subList(0, Math.min(told, known.size())));
    }

    /** Whether so many have left that all candidates have to be asked again. */
    boolean isExhausted() {
        return !areAll && known.size() < told;
    }

    /** True if the participant was among them. */
    boolean remove(String id) {
        return ids.remove(id) && known.removeIf(candidate -> candidate.id().equals(id));
    }

    void add(Candidate candidate) {
        if (!areAll
                && (known.isEmpty()
                        || candidate.score() < known.get(known.size() - 1).score())) {
            return;
        }
        int place = -1 - Collections.binarySearch(known, candidate, order);
        if (place < known.size() || areAll) {
            known.add(place, candidate);
            ids.add(candidate.id());
        }
        if (known.size() > kept(told)) {
            ids.remove(known.remove(known.size() - 1).id());
            areAll = false;
        }
    }
}
