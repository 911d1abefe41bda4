package org.mentorbase.matching.assignment;

import java.util.Arrays;
import org.mentorbase.matching.score.ScoreTable;

/** A table of given scores. */
public final class StoredScores implements ScoreTable {

    private final int[][] scores;
    private final int columns;
    private final int highest;

    public StoredScores(int columns, int[]... scores) {
        this.scores = scores;
        this.columns = columns;
        this.highest = Math.max(
                0, Arrays.stream(scores).flatMapToInt(Arrays::stream).max().orElse(0));
    }

    @Override
    public int rows() {
        return scores.length;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int highest() {
        return highest;
    }

    @Override
    public void readRow(int row, int[] into) {
        System.arraycopy(scores[row], 0, into, 0, columns);
    }

    @Override
    public void readRow(int row, byte[] into) {
        if (highest > Byte.MAX_VALUE) {
            throw new IllegalStateException("scores up to " + highest);
        }
        for (int column = 0; column < columns; column++) {
            into[column] = (byte) scores[row][column];
        }
    }

    @Override
    public int score(int row, int column) {
        return scores[row][column];
    }
}
