package org.mentorbase.matching.stable;

import org.mentorbase.matching.score.ScoreTable;

/** A copy of a table with its rows as columns, in bytes if they are enough. */
abstract class TransposedScores implements ScoreTable {

    private final ScoreTable original;

    private TransposedScores(ScoreTable original) {
        this.original = original;
    }

    static ScoreTable of(ScoreTable original) {
        return original.highest() <= Byte.MAX_VALUE ? new OfBytes(original) : new OfInts(original);
    }

    @Override
    public int rows() {
        return original.columns();
    }

    @Override
    public int columns() {
        return original.rows();
    }

    @Override
    public int highest() {
        return original.highest();
    }

    private static final class OfBytes extends TransposedScores {

        private final byte[][] scores;

        private OfBytes(ScoreTable original) {
            super(original);
            scores = new byte[rows()][columns()];
            byte[] buffer = new byte[rows()];
            for (int column = 0; column < columns(); column++) {
                original.readRow(column, buffer);
                for (int row = 0; row < scores.length; row++) {
                    scores[row][column] = buffer[row];
                }
            }
        }

        @Override
        public void readRow(int row, int[] into) {
            for (int column = 0; column < columns(); column++) {
                into[column] = scores[row][column];
            }
        }

        @Override
        public void readRow(int row, byte[] into) {
            System.arraycopy(scores[row], 0, into, 0, columns());
        }

        @Override
        public int score(int row, int column) {
            return scores[row][column];
        }
    }

    private static final class OfInts extends TransposedScores {

        private final int[][] scores;

        private OfInts(ScoreTable original) {
            super(original);
            scores = new int[rows()][columns()];
            int[] buffer = new int[rows()];
            for (int column = 0; column < columns(); column++) {
                original.readRow(column, buffer);
                for (int row = 0; row < scores.length; row++) {
                    scores[row][column] = buffer[row];
                }
            }
        }

        @Override
        public void readRow(int row, int[] into) {
            System.arraycopy(scores[row], 0, into, 0, columns());
        }

        @Override
        public void readRow(int row, byte[] into) {
            throw new IllegalStateException("scores up to " + highest());
        }

        @Override
        public int score(int row, int column) {
            return scores[row][column];
        }
    }
}
