package org.mentorbase.devdata;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds which of the stored things each of the described ones is, where neither has a name: those of the same date, the same state first; then, of
 * those whose date is not said, in their order those of the same state; and in the end those that are stored as still going
 * on, since they are in the way of any other.
 *
 * @param said whether the date of what is described is said
 */
public record Matching<S, T>(
        Predicate<S> said,
        Function<S, ? extends Temporal> date,
        Function<T, ? extends Temporal> storedDate,
        BiPredicate<S, T> sameState,
        Predicate<T> goingOn) {

    /** By identity; what is left out is not stored. */
    public IdentityHashMap<S, T> of(List<S> described, List<T> stored) {
        IdentityHashMap<S, T> matched = new IdentityHashMap<>();
        List<T> left = new ArrayList<>(stored);
        match(
                described,
                matched,
                left,
                (one, found) -> sameDate(one, found) && said.test(one) && sameState.test(one, found));
        match(described, matched, left, (one, found) -> sameDate(one, found) && said.test(one));
        match(described, matched, left, (one, found) -> sameDate(one, found) && sameState.test(one, found));
        match(described, matched, left, (one, found) -> !said.test(one) && sameState.test(one, found));
        match(described, matched, left, (one, found) -> goingOn.test(found));
        return matched;
    }

    private boolean sameDate(S one, T found) {
        return date.apply(one).equals(storedDate.apply(found));
    }

    private void match(List<S> described, IdentityHashMap<S, T> matched, List<T> left, BiPredicate<S, T> same) {
        for (S one : described) {
            if (!matched.containsKey(one)) {
                left.stream().filter(found -> same.test(one, found)).findFirst().ifPresent(found -> {
                    matched.put(one, found);
                    left.remove(found);
                });
            }
        }
    }
}
