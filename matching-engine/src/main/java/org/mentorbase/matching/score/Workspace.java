package org.mentorbase.matching.score;

import java.util.Arrays;

/** Planes to write on, for one thread. */
final class Workspace {

    private final int words;
    private final CarrySaveAdder adder;
    private long[][] all = new long[32][];
    private int made;
    private long[][] free = new long[32][];
    private int available;

    Workspace(int words) {
        this.words = words;
        this.adder = new CarrySaveAdder(this);
    }

    /** For one sum at a time. */
    CarrySaveAdder adder() {
        return adder;
    }

    int words() {
        return words;
    }

    /** What is on it is left over from before. */
    long[] take() {
        if (available > 0) {
            return free[--available];
        }
        long[] plane = new long[words];
        if (made == all.length) {
            all = Arrays.copyOf(all, 2 * made);
            free = Arrays.copyOf(free, 2 * made);
        }
        all[made++] = plane;
        return plane;
    }

    long[] takeEmpty() {
        long[] plane = take();
        Arrays.fill(plane, 0L);
        return plane;
    }

    long[] takeCopy(long[] of) {
        long[] plane = take();
        Planes.copy(of, plane);
        return plane;
    }

    void giveBack(long[] plane) {
        free[available++] = plane;
    }

    /** Whatever was taken is given back. */
    void clear() {
        System.arraycopy(all, 0, free, 0, made);
        available = made;
    }
}
