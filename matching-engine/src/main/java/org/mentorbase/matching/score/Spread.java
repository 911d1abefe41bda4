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

    static void numbers(Sliced numbers, long[] possible, byte[] into, int columns) {
        for (int w = 0; w < possible.length; w++) {
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
