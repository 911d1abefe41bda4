package org.mentorbase.matching.score;

/** A column and a score that fits a byte in one number. */
public final class ScoredColumn {

    /** There must be fewer columns. */
    public static final int MOST_COLUMNS = 1 << 24;

    private static final int COLUMN_BITS = 24;

    private ScoredColumn() {}

    static int of(int score, int column) {
        return score << COLUMN_BITS | column;
    }

    public static int score(int scored) {
        return scored >>> COLUMN_BITS;
    }

    public static int column(int scored) {
        return scored & (MOST_COLUMNS - 1);
    }
}
