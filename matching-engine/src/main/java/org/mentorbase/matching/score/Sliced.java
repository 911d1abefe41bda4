package org.mentorbase.matching.score;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A number for every column, sliced into planes: plane b holds the digit of 2^b of all of them. */
final class Sliced {

    static final Sliced ZERO = new Sliced(0, new long[0][]);

    private final long highest;
    private final long[][] planes;

    /**
     * @param highest no number is above it
     * @param planes by weight; null where the digit is zero for every column
     */
    Sliced(long highest, long[][] planes) {
        this.highest = highest;
        this.planes = planes;
    }

    /** No number is above it; some may be far below. */
    long highest() {
        return highest;
    }
    /** How many binary digits a number has. */
    static int digits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }

    int width() {
        return planes.length;
    }

    /** Null where it is zero for every column, as those are that are wider than the numbers. */
    long @Nullable [] plane(int digit) {
        return digit < planes.length ? planes[digit] : null;
    }

    /** A plane that is known to hold something. */
    long[] filled(int digit) {
        return planes[digit];
    }

    int number(int column) {
        int number = 0;
        for (int b = 0; b < planes.length; b++) {
            long[] plane = planes[b];
            if (plane != null) {
                number |= (int) (plane[column >>> 6] >>> column & 1L) << b;
            }
        }
        return number;
    }

    /** These numbers where they are not above the most, and the most elsewhere. */
    Sliced atMost(int most, Workspace workspace) {
        if (highest <= most) {
            return this;
        }
        long[] above = above(most, workspace);
        long[][] bounded = new long[Math.min(planes.length, digits(most))][];
        for (int b = 0; b < bounded.length; b++) {
            bounded[b] = copy(b, workspace);
            if ((most >>> b & 1) != 0) {
                Planes.or(bounded[b], above);
            } else {
                Planes.andNot(bounded[b], above);
            }
        }
        return new Sliced(most, bounded);
    }

    /** The columns whose number is above a bound. */
    long[] above(int bound, Workspace workspace) {
        long[] above = workspace.takeEmpty();
        long[] equal = workspace.take();
        Arrays.fill(equal, -1L);
        for (int b = Math.max(planes.length, digits(bound)) - 1; b >= 0; b--) {
            long[] plane = copy(b, workspace);
            Planes.and(plane, equal);
            if ((bound >>> b & 1) != 0) {
                Planes.copy(plane, equal);
            } else {
                Planes.or(above, plane);
                Planes.andNot(equal, plane);
            }
            workspace.giveBack(plane);
        }
        workspace.giveBack(equal);
        return above;
    }

    /** The same numbers on planes of their own, without those that hold nothing. */
    Sliced kept() {
        int width = planes.length;
        while (width > 0 && isEmpty(width - 1)) {
            width--;
        }
        long[][] copies = new long[width][];
        for (int b = 0; b < width; b++) {
            long[] plane = planes[b];
            copies[b] = plane == null || isEmpty(b) ? null : plane.clone();
        }
        return new Sliced(Math.min(highest, (1L << width) - 1), copies);
    }

    private boolean isEmpty(int digit) {
        long[] plane = planes[digit];
        return plane == null || Planes.count(plane) == 0;
    }

    /** The same numbers on planes that can be written, where there is room for a number. */
    Sliced writable(int number, Workspace workspace) {
        long[][] copies = new long[Math.max(planes.length, digits(number))][];
        for (int b = 0; b < copies.length; b++) {
            copies[b] = copy(b, workspace);
        }
        return new Sliced(Math.max(highest, number), copies);
    }

    private long[] copy(int digit, Workspace workspace) {
        long[] plane = plane(digit);
        return plane == null ? workspace.takeEmpty() : workspace.takeCopy(plane);
    }

    /** Of numbers that are {@link #writable}. */
    void set(int column, int number) {
        long bit = 1L << column;
        int word = column >>> 6;
        for (int b = 0; b < planes.length; b++) {
            long[] plane = planes[b];
            if (plane != null) {
                plane[word] = (number >>> b & 1) != 0 ? plane[word] | bit : plane[word] & ~bit;
            }
        }
    }
}
