package org.mentorbase.matching.score;

import java.util.Arrays;

/**
 * Finds the best columns of a row without looking at each: from the highest digit to the lowest, the columns that have the
 * digit are better than those that do not. If they are no more than are wanted, all of them are in, and more are sought among
 * the rest; if they are more, the rest is out. Whoever is left at the end is alike, and the first are in.
 *
 * <p>Takes O(m·d/64) operations for m columns and scores of d digits, and sorts the columns that it has found.
 *
 * <p>P. O'Neil, D. Quass, Improved query performance with variant indexes, SIGMOD 1997, doi:10.1145/253260.253268.
 */
final class BestColumns {

    private final Sliced total;
    private final Sliced own;
    private final long[] in;
    private long[] open;
    private long[] tried;
    private int wanted;

    BestColumns(long[] possible, Sliced total, Sliced own, Workspace workspace) {
        this.total = total;
        this.own = own;
        this.open = workspace.takeCopy(possible);
        this.in = workspace.takeEmpty();
        this.tried = workspace.take();
    }

    int select(int limit, long[] into) {
        wanted = limit;
        if (Planes.count(open) > limit) {
            narrow(total);
            narrow(own);
            keepFirst();
        }
        Planes.or(in, open);
        int found = list(into);
        Arrays.sort(into, 0, found);
        return found;
    }

    private void narrow(Sliced digits) {
        for (int b = digits.width() - 1; b >= 0 && wanted > 0; b--) {
            long[] plane = digits.plane(b);
            if (plane == null) {
                continue;
            }
            int having = Planes.countAnd(open, plane, tried);
            if (having > wanted) {
                long[] rest = open;
                open = tried;
                tried = rest;
            } else if (having > 0) {
                Planes.or(in, tried);
                Planes.andNot(open, tried);
                wanted -= having;
            }
        }
    }

    /** Of the columns that are still open, and all alike. */
    private void keepFirst() {
        int left = wanted;
        for (int w = 0; w < open.length; w++) {
            int here = Long.bitCount(open[w]);
            for (; here > left && left > 0; here--) {
                open[w] &= ~Long.highestOneBit(open[w]);
            }
            if (left == 0) {
                open[w] = 0;
            }
            left -= Math.min(here, left);
        }
    }

    private int list(long[] into) {
        int found = 0;
        for (int w = 0; w < in.length; w++) {
            for (long left = in[w]; left != 0; left &= left - 1) {
                into[found++] = BestColumn.of(0, 0, (w << 6) + Long.numberOfTrailingZeros(left));
            }
        }
        addDigits(total, BestColumn.TOTAL_SHIFT, into, found);
        addDigits(own, BestColumn.OWN_SHIFT, into, found);
        return found;
    }

    /** The higher a score, the lower the number. */
    private static void addDigits(Sliced score, int shift, long[] into, int found) {
        for (int b = 0; b < score.width(); b++) {
            long[] plane = score.plane(b);
            if (plane != null) {
                for (int i = 0; i < found; i++) {
                    int column = BestColumn.column(into[i]);
                    into[i] -= (plane[column >>> 6] >>> column & 1L) << (shift + b);
                }
            }
        }
    }
}
