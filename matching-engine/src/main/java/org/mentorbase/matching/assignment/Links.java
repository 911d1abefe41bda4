package org.mentorbase.matching.assignment;

import java.util.Arrays;

/** The pairs made so far, from both sides; without an order. */
final class Links {

    private static final int[] NONE = {};

    private final int[][] columnsOfRow;
    private final int[][] rowsOfColumn;
    private final int[] rowCounts;
    private final int[] columnCounts;

    Links(int rows, int columns) {
        columnsOfRow = new int[rows][];
        rowsOfColumn = new int[columns][];
        Arrays.fill(columnsOfRow, NONE);
        Arrays.fill(rowsOfColumn, NONE);
        rowCounts = new int[rows];
        columnCounts = new int[columns];
    }

    static Links none(Instance instance) {
        return new Links(instance.rows(), instance.columns());
    }

    static Links of(Assignment assignment, int columns) {
        Links links = new Links(assignment.rows(), columns);
        for (int row = 0; row < assignment.rows(); row++) {
            for (int column : assignment.columnsOf(row)) {
                links.add(row, column);
            }
        }
        return links;
    }

    int rowCount(int row) {
        return rowCounts[row];
    }

    int columnCount(int column) {
        return columnCounts[column];
    }

    int column(int row, int index) {
        return columnsOfRow[row][index];
    }

    int row(int column, int index) {
        return rowsOfColumn[column][index];
    }

    boolean contains(int row, int column) {
        return indexOf(column, columnsOfRow[row], rowCounts[row]) >= 0;
    }

    void add(int row, int column) {
        columnsOfRow[row] = with(column, columnsOfRow[row], rowCounts[row]++);
        rowsOfColumn[column] = with(row, rowsOfColumn[column], columnCounts[column]++);
    }

    void remove(int row, int column) {
        removeFrom(columnsOfRow[row], rowCounts[row]--, column);
        removeFrom(rowsOfColumn[column], columnCounts[column]--, row);
    }

    int[][] partnersByRow() {
        int[][] partners = new int[rowCounts.length][];
        Arrays.setAll(partners, row -> Arrays.copyOf(columnsOfRow[row], rowCounts[row]));
        return partners;
    }

    private static int[] with(int added, int[] list, int count) {
        int[] grown = count < list.length ? list : Arrays.copyOf(list, Math.max(1, 2 * count));
        grown[count] = added;
        return grown;
    }

    private static void removeFrom(int[] list, int count, int removed) {
        list[indexOf(removed, list, count)] = list[count - 1];
    }

    private static int indexOf(int sought, int[] list, int count) {
        for (int i = 0; i < count; i++) {
            if (list[i] == sought) {
                return i;
            }
        }
        return -1;
    }
}
