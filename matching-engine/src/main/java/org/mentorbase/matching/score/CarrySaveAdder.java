package org.mentorbase.matching.score;

import java.util.Arrays;

/**
 * Adds numbers that are sliced into planes, 64 columns with each operation. Planes of the same weight are taken three at a
 * time; a full adder turns them into one of that weight and one, the carry, of the next. So the sum of p planes that becomes
 * one of q takes p - q adders, in whatever order they come.
 */
final class CarrySaveAdder {

    private static final int MOST_WEIGHTS = 24;

    private final Workspace workspace;
    private final long[][][] open = new long[MOST_WEIGHTS][8][];
    private final boolean[][] ours = new boolean[MOST_WEIGHTS][8];
    private final int[] size = new int[MOST_WEIGHTS];
    private long highest;

    CarrySaveAdder(Workspace workspace) {
        this.workspace = workspace;
    }

    void add(Sliced numbers) {
        add(numbers, 0);
    }

    /** Adds numbers times 2^shift. Their planes are read until the sum is taken, and never written. */
    void add(Sliced numbers, int shift) {
        highest += numbers.highest() << shift;
        for (int b = 0; b < numbers.width(); b++) {
            long[] plane = numbers.plane(b);
            if (plane != null) {
                put(plane, b + shift, false);
            }
        }
    }

    /** Adds one to the columns of a plane. */
    void add(long[] plane) {
        highest++;
        put(plane, 0, false);
    }

    private void put(long[] plane, int weight, boolean isOurs) {
        int at = size[weight]++;
        if (at == open[weight].length) {
            open[weight] = Arrays.copyOf(open[weight], 2 * at);
            ours[weight] = Arrays.copyOf(ours[weight], 2 * at);
        }
        open[weight][at] = plane;
        ours[weight][at] = isOurs;
    }

    /** Takes the sum of all that was added, and is ready for the next. */
    Sliced sum() {
        int width = Sliced.digits(highest);
        long[][] planes = new long[width][];
        for (int weight = 0; weight < width; weight++) {
            while (size[weight] > 2) {
                addThree(weight, weight + 1 < width);
            }
            if (size[weight] == 2) {
                addTwo(weight, weight + 1 < width);
            }
            planes[weight] = size[weight] == 0 ? null : open[weight][0];
            size[weight] = 0;
        }
        Sliced sum = new Sliced(highest, planes);
        highest = 0;
        return sum;
    }

    private void addThree(int weight, boolean carries) {
        int last = size[weight] - 1;
        long[] a = open[weight][last];
        long[] b = open[weight][last - 1];
        long[] c = open[weight][last - 2];
        boolean isOursA = ours[weight][last];
        boolean isOursB = ours[weight][last - 1];
        boolean isOursC = ours[weight][last - 2];
        size[weight] -= 3;
        long[] sum = isOursA ? a : workspace.take();
        if (carries) {
            long[] carry = isOursB ? b : workspace.take();
            Planes.fullAdd(a, b, c, sum, carry);
            put(carry, weight + 1, true);
        } else {
            Planes.fullAdd(a, b, c, sum);
            giveBack(b, isOursB);
        }
        giveBack(c, isOursC);
        put(sum, weight, true);
    }

    private void addTwo(int weight, boolean carries) {
        long[] a = open[weight][0];
        long[] b = open[weight][1];
        boolean isOursA = ours[weight][0];
        boolean isOursB = ours[weight][1];
        size[weight] = 0;
        long[] sum = isOursA ? a : workspace.take();
        if (carries) {
            long[] carry = isOursB ? b : workspace.take();
            Planes.halfAdd(a, b, sum, carry);
            put(carry, weight + 1, true);
        } else {
            Planes.halfAdd(a, b, sum);
            giveBack(b, isOursB);
        }
        put(sum, weight, true);
    }

    private void giveBack(long[] plane, boolean isOurs) {
        if (isOurs) {
            workspace.giveBack(plane);
        }
    }
}
