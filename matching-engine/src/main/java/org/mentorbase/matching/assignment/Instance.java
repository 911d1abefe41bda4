package org.mentorbase.matching.assignment;

import java.util.Arrays;
import org.mentorbase.matching.score.ScoreTable;

/** What is to be assigned: the score of every pair, and how many partners each row and each column may have. */
public final class Instance {

    private final ScoreTable scores;
    private final int[] rowCapacities;
    private final int[] columnCapacities;

    private Instance(ScoreTable scores, int[] rowCapacities, int[] columnCapacities) {
        this.scores = scores;
        this.rowCapacities = rowCapacities;
        this.columnCapacities = columnCapacities;
    }

    /** At most one partner for everybody. */
    public static Instance oneToOne(ScoreTable scores) {
        return of(scores, all(scores.rows(), 1), all(scores.columns(), 1));
    }

    /**
     * With a capacity for every row and every column.
     *
     * @throws IllegalArgumentException if there is not exactly one capacity each, or one is negative
     */
    public static Instance of(ScoreTable scores, int[] rowCapacities, int[] columnCapacities) {
        check("row", scores.rows(), rowCapacities);
        check("column", scores.columns(), columnCapacities);
        return new Instance(scores, rowCapacities.clone(), columnCapacities.clone());
    }

    public ScoreTable scores() {
        return scores;
    }

    public int rows() {
        return rowCapacities.length;
    }

    public int columns() {
        return columnCapacities.length;
    }

    public int rowCapacity(int row) {
        return rowCapacities[row];
    }

    public int columnCapacity(int column) {
        return columnCapacities[column];
    }

    /** By row, the capacity, or the number of columns if that is less: no more can be used. */
    int[] usefulRowCapacities() {
        return Arrays.stream(rowCapacities)
                .map(capacity -> Math.min(capacity, columns()))
                .toArray();
    }

    int[] usefulColumnCapacities() {
        return Arrays.stream(columnCapacities)
                .map(capacity -> Math.min(capacity, rows()))
                .toArray();
    }

    /** The same pairs with fewer or more places for the rows. */
    Instance withRowCapacities(int[] capacities) {
        return of(scores, capacities, columnCapacities);
    }

    /** The same capacities for other scores. */
    Instance withScores(ScoreTable others) {
        return of(others, rowCapacities, columnCapacities);
    }

    /** True if no row may have more than one partner. */
    boolean hasSingleRows() {
        return Arrays.stream(rowCapacities).allMatch(capacity -> capacity <= 1);
    }

    private static int[] all(int size, int capacity) {
        int[] capacities = new int[size];
        Arrays.fill(capacities, capacity);
        return capacities;
    }

    private static void check(String side, int size, int[] capacities) {
        if (capacities.length != size) {
            throw new IllegalArgumentException(capacities.length + " capacities for " + size + " " + side + "s");
        }
        for (int i = 0; i < size; i++) {
            if (capacities[i] < 0) {
                throw new IllegalArgumentException("capacity of " + side + " " + i + " is " + capacities[i]);
            }
        }
    }
}
