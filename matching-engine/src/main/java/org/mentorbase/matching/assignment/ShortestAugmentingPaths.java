package org.mentorbase.matching.assignment;

import java.util.Arrays;

/**
 * Problem: among all assignments within the capacities of rows and columns, each pair at most once, the largest sum of scores
 * and of a bonus for each row's first partner.
 *
 * <p>Idea: rows receive their places one by one, and after each the assignment is optimal for the places received so far. A new
 * place is worth a path of alternately new and broken pairs from its row to the <em>ground</em>: a free place of a column, or
 * a row that gives a place up. The best path is the shortest by reduced costs (dual of the row + dual of the column − score),
 * which are never negative, so Dijkstra's algorithm finds it. Its distances then change the duals so that the path costs
 * nothing and no reduced cost becomes negative.
 *
 * <p>A row's columns are looked at by falling score, and no further than a path to them could still be the shortest: a reduced
 * cost is at least the dual of the row less the score, since no dual of a column is negative.
 *
 * <p>O(p · e · log e) time for p places and e pairs looked at in a search, at most n · m; O(n + m) space beside the pairs listed
 * and made.
 *
 * <p>The bonus times the number of rows, and twice the sum of the bonus and the largest score times the smaller side, must fit a
 * {@code long}.
 *
 * <p>Guarantee: exactly optimal; the duals prove it. Equal distances are decided by the lower index, so the same
 * input gives the same pairs.
 *
 * <p>R. Jonker, A. Volgenant: A shortest augmenting path algorithm for dense and sparse linear assignment problems. Computing
 * 38 (1987), <a href="https://doi.org/10.1007/BF02278710">doi:10.1007/BF02278710</a>; places instead of single partners as in J.
 * Edmonds, R. M. Karp: Theoretical improvements in algorithmic efficiency for network flow problems. Journal of the ACM 19
 * (1972), <a href="https://doi.org/10.1145/321694.321699">doi:10.1145/321694.321699</a>.
 */
final class ShortestAugmentingPaths {

    private static final long FAR = Long.MAX_VALUE;
    private static final int NOWHERE = -1;
    private static final int BATCH = 8;

    private final ScoreLists lists;
    private final int[] rowCapacities;
    private final int[] columnCapacities;
    private final long bonus;

    private final Links links;
    private final long[] rowDuals;
    private final long[] columnDuals;

    // Of one search. Nodes of the queue are the columns, the rows, and the rows again for the rest of their columns.
    private final NodeQueue queue = new NodeQueue();
    private final int firstRowNode;
    private final int firstRestNode;
    private final long[] rowDistance;
    private final long[] columnDistance;
    /** The column whose pair a row breaks on the shortest path to it. */
    private final int[] brokenColumn;
    /** The row that a column is newly paired with on the shortest path to it. */
    private final int[] newRow;
    /** How many of a row's columns have been looked at. */
    private final int[] lookedAt;

    private final int[] reachedRows;
    private final int[] reachedColumns;
    private int reachedRowCount;
    private int reachedColumnCount;
    private long ground;
    private int lastRow;
    private int lastColumn;

    ShortestAugmentingPaths(ScoreLists lists, int[] rowCapacities, int[] columnCapacities, long bonus) {
        int rows = lists.rows();
        int columns = lists.columns();
        this.lists = lists;
        this.rowCapacities = rowCapacities;
        this.columnCapacities = columnCapacities;
        this.bonus = bonus;
        links = new Links(rows, columns);
        rowDuals = new long[rows];
        columnDuals = new long[columns];
        firstRowNode = columns;
        firstRestNode = columns + rows;
        rowDistance = new long[rows];
        columnDistance = new long[columns];
        Arrays.fill(rowDistance, FAR);
        Arrays.fill(columnDistance, FAR);
        brokenColumn = new int[rows];
        newRow = new int[columns];
        lookedAt = new int[rows];
        reachedRows = new int[rows];
        reachedColumns = new int[columns];
    }

    Links links() {
        return links;
    }

    Duals duals() {
        return new Duals(rowDuals, columnDuals, bonus);
    }

    void solve() {
        for (int row = 0; row < rowCapacities.length; row++) {
            enter(row);
            boolean worthwhile = true;
            for (int place = 0; place < rowCapacities[row] && worthwhile; place++) {
                worthwhile = addPlace(row);
            }
        }
    }

    /** The smallest dual with which no reduced cost of the row is negative. */
    private void enter(int row) {
        long dual = -bonus;
        for (int i = 0; lists.hasColumn(row, i) && lists.score(row, i) > dual; i++) {
            dual = Math.max(dual, lists.score(row, i) - columnDuals[lists.column(row, i)]);
        }
        rowDuals[row] = dual;
    }

    /** False if the row is better off without another place; then it is without any further one. */
    private boolean addPlace(int start) {
        if (releaseCost(start, links.rowCount(start) + 1) <= 0) {
            return false;
        }
        ground = FAR;
        reachRow(start, 0, NOWHERE);
        visitRow(start, links.rowCount(start) + 1);
        while (!queue.isEmpty() && queue.nearestDistance() < ground) {
            long distance = queue.nearestDistance();
            int node = queue.nearestNode();
            queue.removeNearest();
            if (node >= firstRestNode) {
                lookAtColumns(node - firstRestNode, distance);
            } else if (node >= firstRowNode) {
                int row = node - firstRowNode;
                if (distance == rowDistance[row] && lookedAt[row] == NOWHERE) {
                    visitRow(row, links.rowCount(row));
                }
            } else if (distance == columnDistance[node]) {
                visitColumn(node);
            }
        }
        changeDuals();
        boolean augmented = lastColumn != NOWHERE || lastRow != start;
        augment();
        forgetDistances();
        return augmented;
    }

    /** What it costs, at the present dual, that a row has one partner less than a number. */
    private long releaseCost(int row, int partners) {
        return rowDuals[row] + (partners == 1 ? bonus : 0);
    }

    private void reachRow(int row, long distance, int broken) {
        if (rowDistance[row] == FAR) {
            reachedRows[reachedRowCount++] = row;
            lookedAt[row] = NOWHERE;
        }
        rowDistance[row] = distance;
        brokenColumn[row] = broken;
    }

    private void visitRow(int row, int partners) {
        lookedAt[row] = 0;
        long released = rowDistance[row] + releaseCost(row, partners);
        if (released < ground) {
            ground = released;
            lastRow = row;
            lastColumn = NOWHERE;
        }
        lookAtColumns(row, rowDistance[row]);
    }

    /** Looks at a row's next columns, and leaves the rest for when no other node is as near as they could be. */
    private void lookAtColumns(int row, long nearest) {
        long base = rowDistance[row] + rowDuals[row];
        int index = lookedAt[row];
        for (int batch = 0; lists.hasColumn(row, index); batch++) {
            long least = base - lists.score(row, index);
            if (least >= ground || (batch >= BATCH && least > nearest)) {
                if (least < ground) {
                    queue.add(least, firstRestNode + row);
                }
                break;
            }
            reachColumn(lists.column(row, index), least, row);
            index++;
        }
        lookedAt[row] = index;
    }

    private void reachColumn(int column, long withoutDual, int row) {
        long distance = withoutDual + columnDuals[column];
        if (distance >= columnDistance[column] || distance >= ground || links.contains(row, column)) {
            return;
        }
        if (columnDistance[column] == FAR) {
            reachedColumns[reachedColumnCount++] = column;
        }
        columnDistance[column] = distance;
        newRow[column] = row;
        if (links.columnCount(column) < columnCapacities[column]) {
            ground = distance;
            lastColumn = column;
        } else {
            queue.add(distance, column);
        }
    }

    /** Reaches the rows paired with a full column; a pair's reduced cost is 0 or negative, and breaking it costs that much. */
    private void visitColumn(int column) {
        for (int i = 0; i < links.columnCount(column); i++) {
            int row = links.row(column, i);
            long distance = columnDistance[column] + surplus(row, column);
            if (distance < rowDistance[row]) {
                reachRow(row, distance, column);
                queue.add(distance, firstRowNode + row);
            }
        }
    }

    /** A row with one place has a dual of its own to take up the surplus, which is therefore 0. */
    private long surplus(int row, int column) {
        return rowCapacities[row] == 1 ? 0 : lists.scoreOfPair(row, column) - rowDuals[row] - columnDuals[column];
    }

    private void changeDuals() {
        for (int i = 0; i < reachedRowCount; i++) {
            int row = reachedRows[i];
            rowDuals[row] -= Math.max(0, ground - rowDistance[row]);
        }
        for (int i = 0; i < reachedColumnCount; i++) {
            int column = reachedColumns[i];
            columnDuals[column] += Math.max(0, ground - columnDistance[column]);
        }
    }

    /** From the path's end, a column's free place or a row that gives a place up, back to its start. */
    private void augment() {
        int row = lastRow;
        if (lastColumn != NOWHERE) {
            row = newRow[lastColumn];
            links.add(row, lastColumn);
        }
        while (brokenColumn[row] != NOWHERE) {
            int column = brokenColumn[row];
            links.remove(row, column);
            row = newRow[column];
            links.add(row, column);
        }
    }

    private void forgetDistances() {
        for (int i = 0; i < reachedRowCount; i++) {
            rowDistance[reachedRows[i]] = FAR;
        }
        for (int i = 0; i < reachedColumnCount; i++) {
            columnDistance[reachedColumns[i]] = FAR;
        }
        reachedRowCount = 0;
        reachedColumnCount = 0;
        queue.clear();
    }
}
