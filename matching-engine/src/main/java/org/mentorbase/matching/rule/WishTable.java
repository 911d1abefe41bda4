package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Points by what somebody wishes: for a partner of the same category, and for one of a different one.
 *
 * @param byWish by the number with which the wish is stated
 * @param absent for whoever states no wish, or one that is not in the table, and where a category is not known
 */
public record WishTable(ImmutableSortedMap<Integer, Points> byWish, Points absent) {

    /** The wish for somebody outside: 1 prefers it, 2 is neutral, 3 would rather not. */
    public static final WishTable OUTSIDE = of(Map.of(1, points(1, 3), 2, points(2, 2), 3, points(3, 1)), points(2, 2));

    /** The wish to change track, from 1 (no) to 5 (yes). */
    public static final WishTable CHANGE = of(
            Map.of(1, points(5, 1), 2, points(4, 2), 3, points(3, 3), 4, points(2, 4), 5, points(1, 5)), points(3, 3));

    public record Points(int same, int different) {}

    public static WishTable of(Map<Integer, Points> byWish, Points absent) {
        return new WishTable(ImmutableSortedMap.copyOf(byWish), absent);
    }

    public static Points points(int same, int different) {
        return new Points(same, different);
    }

    Points points(OptionalInt wish) {
        return wish.isEmpty() ? absent : byWish.getOrDefault(wish.getAsInt(), absent);
    }

    Iterable<Points> all() {
        return Iterables.concat(byWish.values(), java.util.List.of(absent));
    }
}
