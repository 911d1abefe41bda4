package org.mentorbase.matching.assignment;

import java.util.Arrays;

/**
 * Problem: among all assignments within the capacities of rows and columns, each pair at most once, the largest sum of gains
 * and of a bonus for each row's first partner.
 *
 * <p>Idea: rows receive their places one by one, and after each the assignment is optimal for the places received so far. A new
 * place is worth a path of alternately new and broken pairs from its row to the <em>ground</em>: a free place of a column, or
 * a row that gives a place up. The best path is the shortest by reduced costs (dual of the row + dual of the column − gain),
 * which are never negative, so Dijkstra's algorithm finds it. Its distances then change the duals so that the path costs
 * nothing and no reduced cost becomes negative.
 *
 * <p>O(p · n · (m + h)) time for p places of n rows, m columns and h pairs made, O(n + m + h) space beside the gains, which are
 * read by rows.
 *
 * <p>Gains must be 0 or more; the bonus times the number of rows, and twice the sum of the bonus and the largest gain times the
 * smaller side, must fit a {@code long}.
 *
 * <p>Guarantee: exactly optimal; the duals prove it. Equal distances are decided by the lower index of the column, so the same
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

    private final Gains gains;
    private final int[] rowCapacities;
    private final int[] columnCapacities;
    private final long bonus;

    private final Links links;
    private final long[] rowDuals;
    private final long[] columnDuals;

    private final long[] gain;
    private final long[] rowDistance;
    private final long[] columnDistance;
    /** The column whose pair a row breaks on the shortest path to it. */
    private final int[] brokenColumn;
    /** The row that a column is newly paired with on the shortest path to it. */
    private final int[] newRow;

    private final boolean[] rowReached;
    private final boolean[] rowDone;
    private final boolean[] columnDone;
    private final int[] reachedRows;
    private int reached;

    ShortestAugmentingPaths(Gains gains, int[] rowCapacities, int[] columnCapacities, long bonus) {
        int rows = gains.rows();
        int columns = gains.columns();
        this.gains = gains;
        this.rowCapacities = rowCapacities;
        this.columnCapacities = columnCapacities;
        this.bonus = bonus;
        links = new Links(rows, columns);
        rowDuals = new long[rows];
        columnDuals = new long[columns];
        gain = new long[columns];
        rowDistance = new long[rows];
        columnDistance = new long[columns];
        brokenColumn = new int[rows];
        newRow = new int[columns];
        rowReached = new boolean[rows];
        rowDone = new boolean[rows];
        columnDone = new boolean[columns];
        reachedRows = new int[rows];
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
        gains.readRow(row, gain);
        for (int column = 0; column < gain.length; column++) {
            if (gain[column] != Gains.IMPOSSIBLE && columnCapacities[column] > 0) {
                dual = Math.max(dual, gain[column] - columnDuals[column]);
            }
        }
        rowDuals[row] = dual;
    }

    /** False if the row is better off without another place; then it is without any further one. */
    private boolean addPlace(int start) {
        if (releaseCost(start, links.rowCount(start) + 1) <= 0) {
            return false;
        }
        forgetDistances();
        reach(start, 0, NOWHERE);

        long ground = FAR;
        int lastRow = NOWHERE;
        int lastColumn = NOWHERE;
        while (true) {
            int row = nearestRow();
            int column = nearestColumn();
            long toRow = row == NOWHERE ? FAR : rowDistance[row];
            long toColumn = column == NOWHERE ? FAR : columnDistance[column];
            if (Math.min(toRow, toColumn) >= ground) {
                break;
            }
            if (toRow <= toColumn) {
                rowDone[row] = true;
                long toGround = toRow + releaseCost(row, links.rowCount(row) + (row == start ? 1 : 0));
                if (toGround < ground) {
                    ground = toGround;
                    lastRow = row;
                }
                scanRow(row);
            } else if (links.columnCount(column) < columnCapacities[column]) {
                ground = toColumn;
                lastRow = NOWHERE;
                lastColumn = column;
            } else {
                columnDone[column] = true;
                scanColumn(column);
            }
        }
        changeDuals(ground);
        if (lastRow == NOWHERE) {
            lastRow = newRow[lastColumn];
            links.add(lastRow, lastColumn);
        }
        augment(lastRow);
        return lastRow != start || lastColumn != NOWHERE;
    }

    /** What it costs, at the present dual, that a row has one partner less than a number. */
    private long releaseCost(int row, int partners) {
        return rowDuals[row] + (partners == 1 ? bonus : 0);
    }

    private void forgetDistances() {
        Arrays.fill(columnDistance, FAR);
        Arrays.fill(columnDone, false);
        for (int i = 0; i < reached; i++) {
            rowReached[reachedRows[i]] = false;
            rowDone[reachedRows[i]] = false;
        }
        reached = 0;
    }

    private int nearestRow() {
        int nearest = NOWHERE;
        for (int i = 0; i < reached; i++) {
            int row = reachedRows[i];
            if (!rowDone[row] && (nearest == NOWHERE || rowDistance[row] < rowDistance[nearest])) {
                nearest = row;
            }
        }
        return nearest;
    }

    private int nearestColumn() {
        int nearest = NOWHERE;
        long distance = FAR;
        for (int column = 0; column < columnDistance.length; column++) {
            if (columnDistance[column] < distance && !columnDone[column]) {
                nearest = column;
                distance = columnDistance[column];
            }
        }
        return nearest;
    }

    private void scanRow(int row) {
        gains.readRow(row, gain);
        for (int i = 0; i < links.rowCount(row); i++) {
            gain[links.column(row, i)] = Gains.IMPOSSIBLE;
        }
        long base = rowDistance[row] + rowDuals[row];
        for (int column = 0; column < gain.length; column++) {
            if (gain[column] != Gains.IMPOSSIBLE && columnCapacities[column] > 0) {
                long distance = base + columnDuals[column] - gain[column];
                if (distance < columnDistance[column]) {
                    columnDistance[column] = distance;
                    newRow[column] = row;
                }
            }
        }
    }

    /** Reaches the rows paired with a full column; a pair's reduced cost is 0 or negative, and breaking it costs that much. */
    private void scanColumn(int column) {
        for (int i = 0; i < links.columnCount(column); i++) {
            int row = links.row(column, i);
            long distance = columnDistance[column] + surplus(row, column);
            if (!rowReached[row] || distance < rowDistance[row]) {
                reach(row, distance, column);
            }
        }
    }

    /** A row with one place has a dual of its own to take up the surplus, which is therefore 0. */
    private long surplus(int row, int column) {
        return rowCapacities[row] == 1 ? 0 : gains.gain(row, column) - rowDuals[row] - columnDuals[column];
    }

    private void reach(int row, long distance, int broken) {
        if (!rowReached[row]) {
            rowReached[row] = true;
            reachedRows[reached++] = row;
        }
        rowDistance[row] = distance;
        brokenColumn[row] = broken;
    }

    private void changeDuals(long ground) {
        for (int i = 0; i < reached; i++) {
            int row = reachedRows[i];
            rowDuals[row] -= Math.max(0, ground - rowDistance[row]);
        }
        for (int column = 0; column < columnDistance.length; column++) {
            columnDuals[column] += Math.max(0, ground - columnDistance[column]);
        }
    }

    /** From the path's last row, whose last new pair is made or which gives up a place, back to its first. */
    private void augment(int lastRow) {
        int row = lastRow;
        while (brokenColumn[row] != NOWHERE) {
            int column = brokenColumn[row];
            links.remove(row, column);
            row = newRow[column];
            links.add(row, column);
        }
    }
}
