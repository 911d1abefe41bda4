package org.mentorbase.matching.stable;

import java.util.Arrays;
import org.mentorbase.matching.score.ScoreTable;

/**
 * Whom one proposes to, best first: by score, and by the lower index where scores are equal.
 *
 * <p>Only the beginning of a list is usually needed. So it is sorted in parts: the scores above a threshold, found by counting,
 * and four times as many when they are used up. With them the scores are kept that they give to the one who proposes: to read
 * a row of those takes no longer than to ask for a few.
 */
final class PreferenceList {

    private static final int FIRST_PART = 32;
    private static final int BUCKETS = 256;
    private static final int[] NONE = {};

    private int[] part = NONE;
    private int[] scoresOfPart = NONE;
    private int next;
    private int partSize = FIRST_PART;
    /** Scores from here on have been listed before. */
    private int listedFrom = Integer.MAX_VALUE;

    /** The next one, or −1 after the last. */
    int next(int proposer, ScoreTable scores, ScoreTable holderScores, int[] buffer) {
        if (next == part.length && listedFrom > 0) {
            scores.readRow(proposer, buffer);
            list(buffer, scores.columns(), scores.highest());
            holderScores.readRow(proposer, buffer);
            scoresOfPart = new int[part.length];
            Arrays.setAll(scoresOfPart, i -> buffer[part[i]]);
        }
        return next == part.length ? -1 : part[next++];
    }

    /** The score that the one who was last given by {@link #next} gives to the one who proposes. */
    int scoreOfHolder() {
        return scoresOfPart[next - 1];
    }

    private void list(int[] scores, int size, int highest) {
        int upTo = Math.min(listedFrom, highest + 1);
        int shift = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(highest) - 8);
        int from = threshold(scores, size, upTo, shift);
        long[] keys = new long[size];
        int count = 0;
        for (int other = 0; other < size; other++) {
            if (scores[other] >= from && scores[other] < upTo) {
                keys[count++] = (long) (highest - scores[other]) << Integer.SIZE | other;
            }
        }
        Arrays.sort(keys, 0, count);
        part = new int[count];
        Arrays.setAll(part, i -> (int) keys[i]);
        next = 0;
        listedFrom = from;
        partSize *= 4;
    }

    /** The highest bucket's lower bound above which there are enough. */
    private int threshold(int[] scores, int size, int upTo, int shift) {
        int[] counts = new int[BUCKETS];
        for (int other = 0; other < size; other++) {
            if (scores[other] >= 0 && scores[other] < upTo) {
                counts[scores[other] >> shift]++;
            }
        }
        int bucket = BUCKETS - 1;
        int count = counts[bucket];
        while (bucket > 0 && count < partSize) {
            count += counts[--bucket];
        }
        return bucket << shift;
    }
}
