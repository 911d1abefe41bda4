package org.mentorbase.matching.score;

import java.util.Arrays;

/** Columns and their scores, as they are found. */
final class ScoreList {

    private final int[] counts = new int[Byte.MAX_VALUE + 1];
    private int[] found = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(int score, int column) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = ScoredColumn.of(score, column);
    }

    int[] unsorted() {
        return Arrays.copyOf(found, size);
    }

    /** Best first, and those of equal scores as they were added. */
    int[] sorted() {
        Arrays.fill(counts, 0);
        for (int i = 0; i < size; i++) {
            counts[ScoredColumn.score(found[i])]++;
        }
        int start = 0;
        for (int score = counts.length - 1; score >= 0; score--) {
            int count = counts[score];
            counts[score] = start;
            start += count;
        }
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[counts[ScoredColumn.score(found[i])]++] = found[i];
        }
        return sorted;
    }
}
