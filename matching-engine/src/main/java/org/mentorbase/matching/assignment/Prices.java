package org.mentorbase.matching.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mentorbase.matching.score.ScoreTable;

/**
 * Problem: what it costs an optimal assignment if one more pair must be made, or one of its pairs must not.
 *
 * <p>Idea: the best assignment with the change differs from the optimal one by a single cycle of the residual network that
 * passes through the pair, since any other cycle gains nothing. So the price is the pair's reduced cost and the shortest
 * path from its one end to the other, see {@link ResidualPaths}. Nothing is solved again.
 *
 * <p>O(n · m · log m) time a question at worst, less if the change is cheap; O(n + m) space.
 *
 * <p>The optimum must be one of this instance, with its duals.
 *
 * <p>Guarantee: exactly the difference to the optimum of the changed instance. For an optimum of coverage the cheapest
 * change is the one that uncovers fewest rows, then loses least.
 *
 * <p>R. K. Ahuja, T. L. Magnanti, J. B. Orlin: Network Flows. Prentice Hall 1993, chapter 9 (optimality of a flow without
 * negative cycles).
 */
public final class Prices {

    private final Instance instance;
    private final Assignment assignment;
    private final ResidualPaths paths;
    private final boolean coverageCounts;

    public Prices(Instance instance, Optimum optimum) {
        this.instance = instance;
        this.assignment = optimum.assignment();
        this.paths = new ResidualPaths(instance, optimum);
        this.coverageCounts = optimum.duals().bonus() > 0;
    }

    /**
     * The cheapest way to make a pair that was not made.
     *
     * @throws IllegalArgumentException if it is made already, is impossible, or its row or column has no place at all
     */
    public Rearrangement forcing(int row, int column) {
        if (assignment.pairs(row, column)
                || instance.scores().score(row, column) == ScoreTable.IMPOSSIBLE
                || instance.rowCapacity(row) == 0
                || instance.columnCapacity(column) == 0) {
            throw new IllegalArgumentException("row " + row + " cannot be forced to column " + column);
        }
        Pair forced = new Pair(row, column);
        List<Integer> path = paths.shortest(paths.column(column), paths.row(row), forced);
        List<Pair> made = new ArrayList<>(List.of(forced));
        List<Pair> broken = new ArrayList<>();
        follow(path, made, broken);
        return rearrangement(made, broken);
    }

    /**
     * The cheapest way to do without a pair that was made.
     *
     * @throws IllegalArgumentException if it is not made
     */
    public Rearrangement forbidding(int row, int column) {
        if (!assignment.pairs(row, column)) {
            throw new IllegalArgumentException("row " + row + " is not paired with column " + column);
        }
        Pair forbidden = new Pair(row, column);
        List<Integer> path = paths.shortest(paths.row(row), paths.column(column), forbidden);
        List<Pair> made = new ArrayList<>();
        List<Pair> broken = new ArrayList<>(List.of(forbidden));
        follow(path, made, broken);
        return rearrangement(made, broken);
    }

    /**
     * The cheapest way to give a row one column more than it has; empty if there is none.
     *
     * @throws IllegalArgumentException if it has no place left
     */
    public Optional<Rearrangement> oneMoreFor(int row) {
        if (assignment.count(row) >= instance.rowCapacity(row)) {
            throw new IllegalArgumentException("row " + row + " has no place left");
        }
        List<Integer> path = paths.shortestToGround(row);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<Pair> made = new ArrayList<>();
        List<Pair> broken = new ArrayList<>();
        follow(path, made, broken);
        return Optional.of(rearrangement(made, broken));
    }

    /**
     * The cheapest way to give a column that has no row one; empty if there is none.
     *
     * @return the pair that gives it stands first of those made
     * @throws IllegalArgumentException if it has a row
     */
    public Optional<Rearrangement> firstFor(int column) {
        if (paths.count(column) > 0) {
            throw new IllegalArgumentException("column " + column + " has a row");
        }
        List<Integer> path = paths.shortest(paths.ground(), paths.column(column), new Pair(-1, -1));
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<Pair> made = new ArrayList<>();
        List<Pair> broken = new ArrayList<>();
        follow(path, made, broken);
        Collections.reverse(made);
        return Optional.of(rearrangement(made, broken));
    }

    /** A step from a row to a column makes a pair, one back breaks it, and one to or from the ground does neither. */
    private void follow(List<Integer> path, List<Pair> made, List<Pair> broken) {
        for (int i = 1; i < path.size(); i++) {
            int from = path.get(i - 1);
            int to = path.get(i);
            if (paths.isRow(from) && paths.isColumn(to)) {
                made.add(new Pair(from, paths.columnOf(to)));
            } else if (paths.isColumn(from) && paths.isRow(to)) {
                broken.add(new Pair(to, paths.columnOf(from)));
            }
        }
    }

    private Rearrangement rearrangement(List<Pair> made, List<Pair> broken) {
        long loss = sum(broken) - sum(made);
        int uncovered = coverageCounts
                ? IntStream.concat(rows(made), rows(broken))
                        .distinct()
                        .map(row -> coveredBefore(row) - coveredAfter(row, made, broken))
                        .sum()
                : 0;
        return new Rearrangement(loss, uncovered, made, broken);
    }

    private int coveredBefore(int row) {
        return assignment.count(row) > 0 ? 1 : 0;
    }

    private int coveredAfter(int row, List<Pair> made, List<Pair> broken) {
        Integer sought = row;
        int gained = Collections.frequency(rows(made).boxed().toList(), sought);
        int lost = Collections.frequency(rows(broken).boxed().toList(), sought);
        return assignment.count(row) + gained - lost > 0 ? 1 : 0;
    }

    private long sum(List<Pair> pairs) {
        return pairs.stream()
                .mapToLong(pair -> instance.scores().score(pair.row(), pair.column()))
                .sum();
    }

    private static IntStream rows(List<Pair> pairs) {
        return pairs.stream().mapToInt(Pair::row);
    }
}
