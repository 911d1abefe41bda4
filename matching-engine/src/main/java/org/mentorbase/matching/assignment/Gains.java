package org.mentorbase.matching.assignment;

import org.mentorbase.matching.score.ScoreTable;

/** What every pair of a row and a column earns, where scores are not enough: 0 or more, or {@link #IMPOSSIBLE}. */
interface Gains {

    long IMPOSSIBLE = Long.MIN_VALUE;

    int rows();

    int columns();

    void readRow(int row, long[] into);

    /** What a possible pair earns. */
    long gain(int row, int column);

    static Gains of(ScoreTable scores) {
        return new Gains() {
            private final int[] buffer = new int[scores.columns()];

            @Override
            public int rows() {
                return scores.rows();
            }

            @Override
            public int columns() {
                return scores.columns();
            }

            @Override
            public void readRow(int row, long[] into) {
                scores.readRow(row, buffer);
                for (int column = 0; column < buffer.length; column++) {
                    into[column] = buffer[column] == ScoreTable.IMPOSSIBLE ? IMPOSSIBLE : buffer[column];
                }
            }

            @Override
            public long gain(int row, int column) {
                return scores.score(row, column);
            }
        };
    }

    /** The same, where some pairs are made already and cannot be made again. */
    static Gains without(Gains gains, Links made) {
        return new Gains() {
            @Override
            public int rows() {
                return gains.rows();
            }

            @Override
            public int columns() {
                return gains.columns();
            }

            @Override
            public void readRow(int row, long[] into) {
                gains.readRow(row, into);
                for (int i = 0; i < made.rowCount(row); i++) {
                    into[made.column(row, i)] = IMPOSSIBLE;
                }
            }

            @Override
            public long gain(int row, int column) {
                return gains.gain(row, column);
            }
        };
    }
}
