package org.mentorbase.matching.assignment;

import java.util.List;

/**
 * The cheapest way to make a pair, or to do without one.
 *
 * @param loss how much the total score falls; negative only where {@code uncovered} is positive
 * @param uncovered how many rows fewer have a column, where coverage counts; otherwise 0
 * @param made the new pairs, a forced one first
 * @param broken the pairs that are no longer, a forbidden one first
 */
public record Rearrangement(long loss, int uncovered, List<Pair> made, List<Pair> broken) {

    public Rearrangement {
        made = List.copyOf(made);
        broken = List.copyOf(broken);
    }
}
