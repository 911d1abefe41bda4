package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntSupplier;
import org.mentorbase.matching.score.ScoreTable;

/** Instances from a seed, of every shape: dense, sparse, empty, with few or many different scores. */
public final class RandomInstance {

    private static final int[] HIGHEST = {0, 1, 3, 10, 60, 127, 1_000, 1_000_000};
    private static final double[] DENSITIES = {0, 0.2, 0.5, 0.9, 1};

    private final Random random;

    public RandomInstance(long seed) {
        random = new Random(seed);
    }

    /** With capacity 1 everywhere. */
    public Instance oneToOne(int mostRows, int mostColumns) {
        return Instance.oneToOne(scores(random.nextInt(mostRows + 1), random.nextInt(mostColumns + 1)));
    }

    /** With capacities for columns, and 0 or 1 for rows. */
    public Instance singleRows(int mostRows, int mostColumns) {
        return of(mostRows, mostColumns, () -> random.nextInt(8) == 0 ? 0 : 1);
    }

    /** With capacities on both sides. */
    public Instance capacitated(int mostRows, int mostColumns) {
        return of(mostRows, mostColumns, this::capacity);
    }

    public ScoreTable scores(int rows, int columns) {
        return scores(rows, columns, any(HIGHEST), DENSITIES[random.nextInt(DENSITIES.length)]);
    }

    public ScoreTable scores(int rows, int columns, int highest, double density) {
        int[][] scores = new int[rows][columns];
        for (int[] row : scores) {
            Arrays.setAll(row, column -> {
                boolean possible = random.nextDouble() < density;
                return possible ? random.nextInt(highest + 1) : ScoreTable.IMPOSSIBLE;
            });
        }
        return new StoredScores(columns, scores);
    }

    private Instance of(int mostRows, int mostColumns, IntSupplier rowCapacity) {
        ScoreTable scores = scores(random.nextInt(mostRows + 1), random.nextInt(mostColumns + 1));
        int[] rowCapacities = new int[scores.rows()];
        int[] columnCapacities = new int[scores.columns()];
        Arrays.setAll(rowCapacities, row -> rowCapacity.getAsInt());
        Arrays.setAll(columnCapacities, column -> capacity());
        return Instance.of(scores, rowCapacities, columnCapacities);
    }

    private int capacity() {
        return any(0, 1, 1, 1, 2, 2, 3, 10_000);
    }

    private int any(int... of) {
        return of[random.nextInt(of.length)];
    }
}
