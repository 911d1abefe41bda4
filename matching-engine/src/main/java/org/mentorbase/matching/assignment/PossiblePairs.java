package org.mentorbase.matching.assignment;

import org.mentorbase.matching.score.ScoreTable;

/** A table in which every possible pair scores 1. */
record PossiblePairs(ScoreTable scores) implements ScoreTable {

    @Override
    public int rows() {
        return scores.rows();
    }

    @Override
    public int columns() {
        return scores.columns();
    }

    @Override
    public int highest() {
        return 1;
    }

    @Override
    public void readRow(int row, int[] into) {
        scores.readRow(row, into);
        for (int column = 0; column < columns(); column++) {
            into[column] = into[column] == IMPOSSIBLE ? IMPOSSIBLE : 1;
        }
    }

    @Override
    public void readRow(int row, byte[] into) {
        int[] own = new int[columns()];
        readRow(row, own);
        for (int column = 0; column < own.length; column++) {
            into[column] = (byte) own[column];
        }
    }

    @Override
    public int score(int row, int column) {
        return scores.score(row, column) == IMPOSSIBLE ? IMPOSSIBLE : 1;
    }
}
