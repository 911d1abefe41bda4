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
    private final long[] found;
    private long[] open;
    private long[] tried;
    private int wanted;
    private int size;

    /** @param found is written */
    BestColumns(long[] possible, Sliced total, Sliced own, Workspace workspace, long[] found) {
        this.total = total;
        this.own = own;
        this.found = found;
        this.open = workspace.takeCopy(possible);
        this.tried = workspace.take();
    }

    /** How many were found. */
    int select(int limit) {
        wanted = limit;
        if (Planes.count(open) > limit) {
            narrow(total);
            narrow(own);
            keepFirst();
        }
        add(open);
        addDigits(total, BestColumn.TOTAL_SHIFT);
        addDigits(own, BestColumn.OWN_SHIFT);
        Arrays.sort(found, 0, size);
        return size;
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
                add(tried);
                Planes.andNot(open, tried);
                wanted -= having;
            }
        }
    }

    /** Of the columns that are still open, and all alike. */
    private void keepFirst() {
        int left = wanted;
        int w = 0;
        for (; w < open.length && left >= Long.bitCount(open[w]); w++) {
            left -= Long.bitCount(open[w]);
        }
        if (w < open.length) {
            for (int surplus = Long.bitCount(open[w]) - left; surplus > 0; surplus--) {
                open[w] &= ~Long.highestOneBit(open[w]);
            }
            Arrays.fill(open, w + 1, open.length, 0L);
        }
    }

    /** Of groups that are found one after the other, each is better than the next. */
    private void add(long[] group) {
        for (int w = 0; w < group.length; w++) {
            for (long left = group[w]; left != 0; left &= left - 1) {
                found[size++] = BestColumn.of(0, 0, (w << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** The higher a score, the lower the number. */
    private void addDigits(Sliced score, int shift) {
        for (int b = 0; b < score.width(); b++) {
            long[] plane = score.plane(b);
            if (plane != null) {
                for (int i = 0; i < size; i++) {
                    int column = BestColumn.column(found[i]);
                    found[i] -= (plane[column >>> 6] >>> column & 1L) << (shift + b);
                }
            }
        }
    }
}
