package org.mentorbase.matching.score;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Loops over planes: bit c of a plane is one binary digit of the number of column c. All are of the same length. They are
 * written so that the compiler turns them into vector instructions.
 */
final class Planes {

    private Planes() {}

    static int words(int columns) {
        return (columns + Long.SIZE - 1) >>> 6;
    }

    /** A bit for every column, and none behind them. */
    static long[] full(int columns) {
        long[] plane = new long[words(columns)];
        Arrays.fill(plane, -1L);
        if ((columns & 63) != 0) {
            plane[plane.length - 1] = (1L << columns) - 1;
        }
        return plane;
    }

    static void set(long[] plane, int column) {
        plane[column >>> 6] |= 1L << column;
    }

    static boolean has(long[] plane, int column) {
        return (plane[column >>> 6] >>> column & 1L) != 0;
    }

    static void copy(long[] from, long[] into) {
        System.arraycopy(from, 0, into, 0, into.length);
    }

    static void and(long[] plane, long[] other) {
        for (int w = 0; w < plane.length; w++) {
            plane[w] &= other[w];
        }
    }

    static void andNot(long[] plane, long[] other) {
        for (int w = 0; w < plane.length; w++) {
            plane[w] &= ~other[w];
        }
    }

    static void or(long[] plane, long[] other) {
        for (int w = 0; w < plane.length; w++) {
            plane[w] |= other[w];
        }
    }

    static void xor(long[] plane, long[] other) {
        for (int w = 0; w < plane.length; w++) {
            plane[w] ^= other[w];
        }
    }

    /** The digits of a + b + c: the sum's lower one and the carry. Either may be written over what is read. */
    static void fullAdd(long[] a, long[] b, long[] c, long[] sum, long[] carry) {
        int words = sum.length;
        for (int w = 0; w < words; w++) {
            long x = a[w];
            long y = b[w];
            long z = c[w];
            long either = x ^ y;
            sum[w] = either ^ z;
            carry[w] = (x & y) | (either & z);
        }
    }

    static void fullAdd(long[] a, long[] b, long[] c, long[] sum) {
        int words = sum.length;
        for (int w = 0; w < words; w++) {
            sum[w] = a[w] ^ b[w] ^ c[w];
        }
    }

    static void halfAdd(long[] a, long[] b, long[] sum, long[] carry) {
        int words = sum.length;
        for (int w = 0; w < words; w++) {
            long x = a[w];
            long y = b[w];
            sum[w] = x ^ y;
            carry[w] = x & y;
        }
    }

    static void halfAdd(long[] a, long[] b, long[] sum) {
        int words = sum.length;
        for (int w = 0; w < words; w++) {
            sum[w] = a[w] ^ b[w];
        }
    }

    static int count(long[] plane) {
        int count = 0;
        for (long word : plane) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Writes a and b, and counts it. */
    static int countAnd(long[] a, long[] b, long[] into) {
        int count = 0;
        int words = into.length;
        for (int w = 0; w < words; w++) {
            long both = a[w] & b[w];
            into[w] = both;
            count += Long.bitCount(both);
        }
        return count;
    }

    /** Counts a and b and not c. */
    static int countAndNot(long[] a, long[] b, long[] c) {
        int count = 0;
        for (int w = 0; w < a.length; w++) {
            count += Long.bitCount(a[w] & b[w] & ~c[w]);
        }
        return count;
    }

    /** Keeps of a plane where two others are equal. */
    static void andEqual(long[] plane, long[] one, long @Nullable [] other) {
        if (other == null) {
            andNot(plane, one);
            return;
        }
        for (int w = 0; w < plane.length; w++) {
            plane[w] &= ~(one[w] ^ other[w]);
        }
    }
}
