package org.mentorbase.matching.assignment;

import java.util.Arrays;

/** The pairs made so far where no row has more than one partner, and the places that columns have left. */
final class Partners {

    static final int NONE = -1;

    private final int[] columnOfRow;
    private final int[][] rowsOfColumn;
    private final int[] counts;
    private final int[] freePlaces;
    private int openColumns;

    /** @param columnCapacities how many places each column has */
    Partners(int rows, int[] columnCapacities) {
        columnOfRow = new int[rows];
        Arrays.fill(columnOfRow, NONE);
        rowsOfColumn = new int[columnCapacities.length][1];
        counts = new int[columnCapacities.length];
        freePlaces = columnCapacities.clone();
        openColumns =
                (int) Arrays.stream(freePlaces).filter(places -> places > 0).count();
    }

    boolean hasPlace(int column) {
        return freePlaces[column] > 0;
    }

    /** How many columns have a free place. */
    int openColumns() {
        return openColumns;
    }

    boolean isAnyPlaceLeft() {
        return openColumns > 0;
    }

    /** The partner of a row that has one. */
    int column(int row) {
        return columnOfRow[row];
    }

    boolean isFree(int row) {
        return columnOfRow[row] == NONE;
    }

    int count(int column) {
        return counts[column];
    }

    int row(int column, int index) {
        return rowsOfColumn[column][index];
    }

    /** Takes one of the column's free places. */
    void fill(int column, int row) {
        if (counts[column] == rowsOfColumn[column].length) {
            rowsOfColumn[column] = Arrays.copyOf(rowsOfColumn[column], 2 * counts[column]);
        }
        rowsOfColumn[column][counts[column]++] = row;
        if (--freePlaces[column] == 0) {
            openColumns--;
        }
        columnOfRow[row] = column;
    }

    /** Takes the place of the row that is the column's partner at an index. */
    void replace(int column, int index, int row) {
        rowsOfColumn[column][index] = row;
        columnOfRow[row] = column;
    }

    int[] columnOfRow() {
        return columnOfRow.clone();
    }
}
