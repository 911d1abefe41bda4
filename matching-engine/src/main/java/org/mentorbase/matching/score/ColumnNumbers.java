package org.mentorbase.matching.score;

import org.jspecify.annotations.Nullable;

/** A number for each column, with which scores are compared. Unchanging. */
public final class ColumnNumbers {

    /** No score is equal to it, and none above it. */
    public static final int BEYOND = Byte.MAX_VALUE + 1;

    private final byte[] numbers;
    private volatile @Nullable Sliced sliced;

    /** @param numbers by column, from 0 to {@link #BEYOND}; whatever is outside is taken as that */
    public ColumnNumbers(int[] numbers) {
        this.numbers = new byte[numbers.length];
        for (int column = 0; column < numbers.length; column++) {
            int number = numbers[column];
            this.numbers[column] = (byte) (number < 0 || number > BEYOND ? BEYOND : number);
        }
    }

    int number(int column) {
        return numbers[column] & 0xFF;
    }

    Sliced sliced() {
        Sliced known = sliced;
        if (known == null) {
            known = slice();
            sliced = known;
        }
        return known;
    }

    private Sliced slice() {
        long[][] planes = new long[Byte.SIZE][Planes.words(numbers.length)];
        for (int column = 0; column < numbers.length; column++) {
            for (int left = numbers[column] & 0xFF; left != 0; left &= left - 1) {
                Planes.set(planes[Integer.numberOfTrailingZeros(left)], column);
            }
        }
        return new Sliced(BEYOND, planes);
    }
}
