package org.mentorbase.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.mentorbase.matching.score.ScoreTable;

/**
 * Shortest paths in the residual network of an optimal assignment: from a row to a column where a pair can be made, from a
 * column to a row where one can be broken, and to and from the ground where places are given up and filled.
 *
 * <p>By the duals no step costs less than nothing, so this is Dijkstra's algorithm on a dense graph.
 */
final class ResidualPaths {

    private static final long FAR = Long.MAX_VALUE;
    private static final int NOWHERE = -1;

    private final Instance instance;
    private final Duals duals;
    private final Links links;
    private final int rows;
    private final int ground;
    private final int[] scores;

    private final long[] distance;
    private final int[] before;
    private final NodeQueue queue = new NodeQueue();
    /** A row that gives no place up. */
    private int keptRow = NOWHERE;

    ResidualPaths(Instance instance, Optimum optimum) {
        this.instance = instance;
        this.duals = optimum.duals();
        this.links = Links.of(optimum.assignment(), instance.columns());
        this.rows = instance.rows();
        this.ground = rows + instance.columns();
        this.scores = new int[instance.columns()];
        this.distance = new long[ground + 1];
        this.before = new int[ground + 1];
    }

    int row(int row) {
        return row;
    }

    int column(int column) {
        return rows + column;
    }

    int columnOf(int node) {
        return node - rows;
    }

    boolean isRow(int node) {
        return node < rows;
    }

    boolean isColumn(int node) {
        return node >= rows && node < ground;
    }

    int ground() {
        return ground;
    }

    /**
     * The nodes of a shortest path, none if there is no path.
     *
     * @param without a pair that is not used, in neither direction
     */
    List<Integer> shortest(int from, int to, Pair without) {
        keptRow = NOWHERE;
        return search(from, to, without);
    }

    /** The nodes of a shortest path from a row to the ground that does not consist in giving up a place of the row. */
    List<Integer> shortestToGround(int row) {
        keptRow = row;
        return search(row, ground, new Pair(NOWHERE, NOWHERE));
    }

    private List<Integer> search(int from, int to, Pair without) {
        Arrays.fill(distance, FAR);
        queue.clear();
        reach(from, 0, NOWHERE);
        while (!queue.isEmpty() && queue.nearestNode() != to) {
            long nearest = queue.nearestDistance();
            int node = queue.nearestNode();
            queue.removeNearest();
            if (nearest > distance[node]) {
                continue;
            }
            if (isRow(node)) {
                leaveRow(node, without);
            } else if (isColumn(node)) {
                leaveColumn(columnOf(node), without);
            } else {
                leaveGround();
            }
        }
        return distance[to] == FAR ? List.of() : pathTo(to);
    }

    private List<Integer> pathTo(int to) {
        List<Integer> path = new ArrayList<>();
        for (int node = to; node != NOWHERE; node = before[node]) {
            path.add(node);
        }
        Collections.reverse(path);
        return path;
    }

    private void leaveRow(int row, Pair without) {
        instance.scores().readRow(row, scores);
        for (int i = 0; i < links.rowCount(row); i++) {
            scores[links.column(row, i)] = ScoreTable.IMPOSSIBLE;
        }
        if (row == without.row()) {
            scores[without.column()] = ScoreTable.IMPOSSIBLE;
        }
        long base = distance[row] + duals.row(row);
        for (int column = 0; column < scores.length; column++) {
            if (scores[column] != ScoreTable.IMPOSSIBLE && instance.columnCapacity(column) > 0) {
                reach(column(column), base + duals.column(column) - scores[column], row);
            }
        }
        if (links.rowCount(row) > 0 && row != keptRow) {
            reach(ground, base + bonusOfPartner(links.rowCount(row)), row);
        }
    }

    private void leaveColumn(int column, Pair without) {
        int node = column(column);
        long base = distance[node] - duals.column(column);
        for (int i = 0; i < links.columnCount(column); i++) {
            int row = links.row(column, i);
            if (row != without.row() || column != without.column()) {
                reach(row, base + instance.scores().score(row, column) - duals.row(row), node);
            }
        }
        if (links.columnCount(column) < instance.columnCapacity(column)) {
            reach(ground, distance[node], node);
        }
    }

    private void leaveGround() {
        long base = distance[ground];
        for (int row = 0; row < rows; row++) {
            if (links.rowCount(row) < instance.rowCapacity(row)) {
                reach(row, base - duals.row(row) - bonusOfPartner(links.rowCount(row) + 1), ground);
            }
        }
        for (int column = 0; column < instance.columns(); column++) {
            if (links.columnCount(column) > 0) {
                reach(column(column), base + duals.column(column), ground);
            }
        }
    }

    private long bonusOfPartner(int number) {
        return number == 1 ? duals.bonus() : 0;
    }

    private void reach(int reached, long at, int via) {
        if (at < distance[reached]) {
            distance[reached] = at;
            before[reached] = via;
            queue.add(at, reached);
        }
    }
}
