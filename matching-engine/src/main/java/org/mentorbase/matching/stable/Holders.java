package org.mentorbase.matching.stable;

import java.util.Arrays;

/** The proposals that one holds, the least wanted on top of a heap. */
final class Holders {

    private long[] heap = new long[2];
    private int count;

    int count() {
        return count;
    }

    int proposer(int index) {
        return proposerOf(heap[index]);
    }

    /** Less wanted: a lower score, or a higher index. */
    static long key(int score, int proposer) {
        return (long) score << Integer.SIZE | (Integer.MAX_VALUE - proposer);
    }

    static int proposerOf(long key) {
        return Integer.MAX_VALUE - (int) key;
    }

    long leastWanted() {
        return heap[0];
    }

    void add(long key) {
        if (count == heap.length) {
            heap = Arrays.copyOf(heap, 2 * count);
        }
        int at = count++;
        while (at > 0 && heap[(at - 1) / 2] > key) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = key;
    }

    void replaceLeastWanted(long key) {
        int at = 0;
        for (int child = 1; child < count; child = 2 * at + 1) {
            int smaller = child + 1 < count && heap[child + 1] < heap[child] ? child + 1 : child;
            if (heap[smaller] >= key) {
                break;
            }
            heap[at] = heap[smaller];
            at = smaller;
        }
        heap[at] = key;
    }
}
