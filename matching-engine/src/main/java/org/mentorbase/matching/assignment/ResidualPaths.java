package org.mentorbase.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Shortest paths in the residual network of an optimal assignment: from a row to a column where a pair can be made, from a
 * column to a row where one can be broken, and to and from the ground where places are given up and filled.
 *
 * <p>By the duals no step costs less than nothing, so this is Dijkstra's algorithm. A row's columns are
 * looked at by falling score, no further than they can be near enough.
 */
final class ResidualPaths {

    private static final long FAR = Long.MAX_VALUE;
    private static final int NOWHERE = -1;
    private static final int BATCH = 8;
    private static final Pair NO_PAIR = new Pair(NOWHERE, NOWHERE);

    private final Instance instance;
    private final Duals duals;
    private final Links links;
    private final int rows;
    private final int ground;
    private final ScoreLists lists;
    private final int firstRest;

    private final long[] distance;
    private final int[] before;
    private final NodeQueue queue = new NodeQueue();
    /** How many of a row's columns have been looked at. */
    private final int[] lookedAt;

    private Pair unused = NO_PAIR;
    /** A row that gives no place up. */
    private int keptRow = NOWHERE;

    ResidualPaths(Instance instance, Optimum optimum) {
        this.instance = instance;
        this.duals = optimum.duals();
        this.links = Links.of(optimum.assignment(), instance.columns());
        this.rows = instance.rows();
        this.ground = rows + instance.columns();
        this.lists = new ScoreLists(instance.scores(), instance.usefulColumnCapacities(), Links.none(instance));
        this.firstRest = ground + 1;
        this.lookedAt = new int[rows];
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

    /** How many rows a column has. */
    int count(int column) {
        return links.columnCount(column);
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
        return search(row, ground, NO_PAIR);
    }

    private List<Integer> search(int from, int to, Pair without) {
        unused = without;
        Arrays.fill(distance, FAR);
        queue.clear();
        reach(from, 0, NOWHERE);
        while (!queue.isEmpty() && queue.nearestNode() != to) {
            long nearest = queue.nearestDistance();
            int node = queue.nearestNode();
            queue.removeNearest();
            if (node >= firstRest) {
                lookAtColumns(node - firstRest, nearest);
            } else if (nearest == distance[node]) {
                leave(node);
            }
        }
        return distance[to] == FAR ? List.of() : pathTo(to);
    }

    private void leave(int node) {
        if (isRow(node)) {
            leaveRow(node);
        } else if (isColumn(node)) {
            leaveColumn(columnOf(node));
        } else {
            leaveGround();
        }
    }

    private List<Integer> pathTo(int to) {
        List<Integer> path = new ArrayList<>();
        for (int node = to; node != NOWHERE; node = before[node]) {
            path.add(node);
        }
        Collections.reverse(path);
        return path;
    }

    private void leaveRow(int row) {
        lookedAt[row] = 0;
        lookAtColumns(row, distance[row]);
        if (links.rowCount(row) > 0 && row != keptRow) {
            reach(ground, distance[row] + duals.row(row) + bonusOfPartner(links.rowCount(row)), row);
        }
    }

    /** Looks at a row's next columns, and leaves the rest for when no other node is as near as they could be. */
    private void lookAtColumns(int row, long nearest) {
        long base = distance[row] + duals.row(row);
        int index = lookedAt[row];
        for (int batch = 0; lists.hasColumn(row, index); batch++) {
            long least = base - lists.score(row, index);
            if (batch >= BATCH && least > nearest) {
                queue.add(least, firstRest + row);
                break;
            }
            int column = lists.column(row, index++);
            long at = least + duals.column(column);
            if (at < distance[column(column)] && !isUnused(row, column) && !links.contains(row, column)) {
                reach(column(column), at, row);
            }
        }
        lookedAt[row] = index;
    }

    private boolean isUnused(int row, int column) {
        return row == unused.row() && column == unused.column();
    }

    private void leaveColumn(int column) {
        int node = column(column);
        long base = distance[node] - duals.column(column);
        for (int i = 0; i < links.columnCount(column); i++) {
            int row = links.row(column, i);
            if (!isUnused(row, column)) {
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
