package org.mentorbase.matching.score;

import com.google.common.primitives.ImmutableIntArray;
import java.util.function.IntConsumer;

/** A list of numbers for each index from 0; all of them in one array. */
final class IntLists {

    /** The list of {@code i} stands from {@code starts[i]} to before {@code starts[i + 1]}. */
    private final int[] starts;

    private final ImmutableIntArray numbers;

    private IntLists(int[] starts, ImmutableIntArray numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    /** Takes the numbers of one list after the other. */
    static final class Builder {

        private final int[] starts;
        private final ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();
        private int lists;
        private int size;

        Builder(int lists) {
            starts = new int[lists + 1];
        }

        void add(int number) {
            numbers.add(number);
            size++;
        }

        void endList() {
            starts[++lists] = size;
        }

        IntLists build() {
            return new IntLists(starts, numbers.build());
        }
    }

    int lists() {
        return starts.length - 1;
    }

    ImmutableIntArray of(int index) {
        return numbers.subArray(starts[index], starts[index + 1]);
    }

    int size(int index) {
        return starts[index + 1] - starts[index];
    }

    void forEach(int index, IntConsumer action) {
        for (int i = starts[index]; i < starts[index + 1]; i++) {
            action.accept(numbers.get(i));
        }
    }

    /** The same with other numbers; what has a negative one is left out. */
    IntLists renumbered(int[] byNumber) {
        Builder renumbered = new Builder(lists());
        for (int index = 0; index < lists(); index++) {
            for (int i = starts[index]; i < starts[index + 1]; i++) {
                int number = byNumber[numbers.get(i)];
                if (number >= 0) {
                    renumbered.add(number);
                }
            }
            renumbered.endList();
        }
        return renumbered.build();
    }

    /**
     * For each number the indices in whose lists it is, ascending.
     *
     * @param count of the numbers
     */
    IntLists transposed(int count) {
        int[] ends = new int[count + 1];
        numbers.forEach(number -> ends[number + 1]++);
        for (int number = 0; number < count; number++) {
            ends[number + 1] += ends[number];
        }
        int[] transposedStarts = ends.clone();
        int[] indices = new int[numbers.length()];
        for (int index = 0; index < lists(); index++) {
            for (int i = starts[index]; i < starts[index + 1]; i++) {
                indices[ends[numbers.get(i)]++] = index;
            }
        }
        return new IntLists(transposedStarts, ImmutableIntArray.copyOf(indices));
    }
}
