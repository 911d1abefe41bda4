package org.mentorbase.matching.assignment;

/** What every pair of a row and a column earns, where scores are not enough: 0 or more, or {@link #IMPOSSIBLE}. */
interface Gains {

    long IMPOSSIBLE = Long.MIN_VALUE;

    int rows();

    int columns();

    void readRow(int row, long[] into);

    /** What a possible pair earns. */
    long gain(int row, int column);
}
