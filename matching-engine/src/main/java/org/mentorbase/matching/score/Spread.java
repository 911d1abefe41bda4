package org.mentorbase.matching.score;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Puts sliced numbers together again, eight columns at a time; those that are not possible become {@link ScoreTable#IMPOSSIBLE}. */
final class Spread {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Eight bits, each as the lowest of a byte. */
    private static final long[] BYTES = new long[256];

    static {
        for (int bits = 0; bits < BYTES.length; bits++) {
            for (int b = 0; b < 8; b++) {
                BYTES[bits] |= (long) (bits >>> b & 1) << (8 * b);
            }
        }
    }

    private Spread() {}

    /** Of numbers of at most seven digits. */
    static void numbers(Sliced numbers, long[] possible, byte[] into, int columns) {
        int whole = columns >>> 6;
        long[] zero = new long[possible.length];
        wholeWords(
                plane(numbers, 0, zero),
                plane(numbers, 1, zero),
                plane(numbers, 2, zero),
                plane(numbers, 3, zero),
                plane(numbers, 4, zero),
                plane(numbers, 5, zero),
                plane(numbers, 6, zero),
                possible,
                into,
                whole);
        for (int w = whole; w < possible.length; w++) {
            int end = Math.min(64, columns - (w << 6));
            for (int shift = 0; shift < end; shift += 8) {
                long eight = bytes(numbers, 0, w, shift) | 0xFF * BYTES[(int) (~possible[w] >>> shift) & 0xFF];
                int column = (w << 6) + shift;
                if (shift + 8 <= end) {
                    EIGHT_BYTES.set(into, column, eight);
                } else {
                    for (int i = 0; i < end - shift; i++) {
                        into[column + i] = (byte) (eight >>> (8 * i));
                    }
                }
            }
        }
    }

    private static long[] plane(Sliced numbers, int digit, long[] zero) {
        long[] plane = numbers.plane(digit);
        return plane == null ? zero : plane;
    }

    private static void wholeWords(
            long[] p0,
            long[] p1,
            long[] p2,
            long[] p3,
            long[] p4,
            long[] p5,
            long[] p6,
            long[] possible,
            byte[] into,
            int words) {
        for (int w = 0; w < words; w++) {
            long a = p0[w];
            long b = p1[w];
            long c = p2[w];
            long d = p3[w];
            long e = p4[w];
            long f = p5[w];
            long g = p6[w];
            long not = ~possible[w];
            for (int shift = 0; shift < 64; shift += 8) {
                long eight = BYTES[(int) (a >>> shift) & 0xFF]
                        | BYTES[(int) (b >>> shift) & 0xFF] << 1
                        | BYTES[(int) (c >>> shift) & 0xFF] << 2
                        | BYTES[(int) (d >>> shift) & 0xFF] << 3
                        | BYTES[(int) (e >>> shift) & 0xFF] << 4
                        | BYTES[(int) (f >>> shift) & 0xFF] << 5
                        | BYTES[(int) (g >>> shift) & 0xFF] << 6
                        | BYTES[(int) (not >>> shift) & 0xFF] * 0xFF;
                EIGHT_BYTES.set(into, (w << 6) + shift, eight);
            }
        }
    }

    static void numbers(Sliced numbers, long[] possible, int[] into, int columns) {
        for (int column = 0; column < columns; column += 8) {
            int w = column >>> 6;
            int end = Math.min(8, columns - column);
            for (int i = 0; i < end; i++) {
                into[column + i] = 0;
            }
            for (int lowest = 0; lowest < numbers.width(); lowest += 8) {
                long eight = bytes(numbers, lowest, w, column & 63);
                for (int i = 0; i < end; i++) {
                    into[column + i] |= (int) (eight >>> (8 * i) & 0xFF) << lowest;
                }
            }
            long not = ~possible[w] >>> column;
            for (int i = 0; i < end; i++) {
                into[column + i] |= -(int) (not >>> i & 1);
            }
        }
    }

    /** Up to eight digits of eight columns. */
    private static long bytes(Sliced numbers, int lowest, int word, int shift) {
        long bytes = 0;
        int end = Math.min(numbers.width(), lowest + 8);
        for (int b = lowest; b < end; b++) {
            long[] plane = numbers.plane(b);
            if (plane != null) {
                bytes |= BYTES[(int) (plane[word] >>> shift) & 0xFF] << (b - lowest);
            }
        }
        return bytes;
    }
}
