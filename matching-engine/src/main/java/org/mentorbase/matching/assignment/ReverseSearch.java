package org.mentorbase.matching.assignment;

import java.util.Arrays;
import org.mentorbase.matching.score.ScoreTable;

/**
 * Who has a way to a free place, found from the places: a column with one has; a row with a tight column that has a way has one,
 * too; and so has the column that is its partner. Where nearly all places are taken, these are few, while a search from a row
 * without a partner may visit everybody else to find nothing.
 *
 * <p>Reads one column after the other and gives up after some, as there may be more of them than rows to search from.
 */
final class ReverseSearch {

    /** So far that nothing is reached. */
    static final int FAR = Integer.MAX_VALUE;

    private static final int MOST_COLUMNS = 32;

    private final Instance instance;
    private final int[] rowDuals;
    private final int[] columnDuals;
    private final Partners partners;

    private final int[] columns = new int[MOST_COLUMNS];
    private int columnCount;
    private final boolean[] hasWay;
    /** By row, the least reduced cost of a pair with a column that has a way. */
    private final int[] distance;

    private final int[] scores;

    ReverseSearch(Instance instance, int[] rowDuals, int[] columnDuals, Partners partners) {
        this.instance = instance;
        this.rowDuals = rowDuals;
        this.columnDuals = columnDuals;
        this.partners = partners;
        hasWay = new boolean[instance.columns()];
        distance = new int[instance.rows()];
        scores = new int[instance.rows()];
    }

    /** False if it would take too long to find all. */
    boolean findAll() {
        for (int i = 0; i < columnCount; i++) {
            hasWay[columns[i]] = false;
        }
        columnCount = 0;
        Arrays.fill(distance, FAR);
        for (int column = 0; column < hasWay.length; column++) {
            if (partners.hasPlace(column) && !add(column)) {
                return false;
            }
        }
        for (int i = 0; i < columnCount; i++) {
            if (!addTight(columns[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean addTight(int column) {
        instance.scores().readColumn(column, scores);
        for (int row = 0; row < scores.length; row++) {
            if (scores[row] != ScoreTable.IMPOSSIBLE && instance.rowCapacity(row) > 0) {
                int cost = rowDuals[row] + columnDuals[column] - scores[row];
                distance[row] = Math.min(distance[row], cost);
                if (cost == 0 && !partners.isFree(row) && !add(partners.column(row))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean add(int column) {
        if (hasWay[column]) {
            return true;
        }
        if (columnCount == MOST_COLUMNS) {
            return false;
        }
        hasWay[column] = true;
        columns[columnCount++] = column;
        return true;
    }

    boolean hasWay(int column) {
        return hasWay[column];
    }

    /** How far the duals of all that have no way can move until a pair of them with a column that has one is tight. */
    int step() {
        int step = FAR;
        for (int row = 0; row < distance.length; row++) {
            step = distance[row] == 0 ? step : Math.min(step, distance[row]);
        }
        return step;
    }

    /** Whether a row without a partner has a way. */
    boolean reaches(int row) {
        return distance[row] == 0;
    }
}
