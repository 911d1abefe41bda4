package org.mentorbase.matching.score;

/**
 * A column with its scores in one number. The smaller the number, the better the column: by the total score, then by the
 * score of the row's own side, then by the column.
 */
public final class BestColumn {

    /** The most columns that there can be. */
    static final int MOST = 1 << 22;

    static final int OWN_SHIFT = 22;
    static final int TOTAL_SHIFT = OWN_SHIFT + 20;

    private static final long COLUMN = (1L << OWN_SHIFT) - 1;
    private static final long OWN = (1L << (TOTAL_SHIFT - OWN_SHIFT)) - 1;
    private static final long TOTAL = (1L << (Long.SIZE - 1 - TOTAL_SHIFT)) - 1;

    private BestColumn() {}

    static long of(int total, int own, int column) {
        return (TOTAL - total) << TOTAL_SHIFT | (OWN - own) << OWN_SHIFT | column;
    }

    public static int column(long best) {
        return (int) (best & COLUMN);
    }

    public static int ownScore(long best) {
        return (int) (OWN - (best >>> OWN_SHIFT & OWN));
    }

    public static int totalScore(long best) {
        return (int) (TOTAL - (best >>> TOTAL_SHIFT));
    }
}
