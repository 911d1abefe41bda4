package org.mentorbase.matching.score;

/**
 * A column with its scores in one number. The smaller the number, the better the column: by the total score, then by the
 * score of the row's own side, then by the column.
 */
public final class BestColumn {

    static final int COLUMN_DIGITS = 22;
    static final int OWN_DIGITS = 20;
    static final int TOTAL_DIGITS = 21;

    private static final long COLUMN = (1L << COLUMN_DIGITS) - 1;
    private static final long OWN = (1L << OWN_DIGITS) - 1;
    private static final long TOTAL = (1L << TOTAL_DIGITS) - 1;

    private BestColumn() {}

    static long of(int total, int own, int column) {
        return (TOTAL - total) << (OWN_DIGITS + COLUMN_DIGITS) | (OWN - own) << COLUMN_DIGITS | column;
    }

    public static int column(long best) {
        return (int) (best & COLUMN);
    }

    public static int ownScore(long best) {
        return (int) (OWN - (best >>> COLUMN_DIGITS & OWN));
    }

    public static int totalScore(long best) {
        return (int) (TOTAL - (best >>> (OWN_DIGITS + COLUMN_DIGITS)));
    }
}
