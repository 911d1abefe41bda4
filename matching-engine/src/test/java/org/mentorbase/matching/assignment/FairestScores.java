package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.mentorbase.matching.score.ScoreTable;

/**
 * The fairest scores of a small instance whose rows have one place at most, row by row: for what each column has room for, the
 * best scores so far. Who is ahead stays ahead when both get the same score more, so nothing else need be remembered.
 */
final class FairestScores {

    private final Instance instance;
    private Map<String, int[]> best = new HashMap<>();

    private FairestScores(Instance instance) {
        this.instance = instance;
    }

    /** From the lowest up. */
    static int[] of(Instance instance) {
        return new FairestScores(instance).find();
    }

    private int[] find() {
        StringBuilder rooms = new StringBuilder();
        for (int column = 0; column < instance.columns(); column++) {
            rooms.append((char) Math.min(instance.columnCapacity(column), instance.rows()));
        }
        best.put(rooms.toString(), new int[0]);
        for (int row = 0; row < instance.rows(); row++) {
            if (instance.rowCapacity(row) > 0) {
                best = withRow(row);
            }
        }
        return best.values().stream().max(FairestScores::compare).orElseThrow();
    }

    private Map<String, int[]> withRow(int row) {
        Map<String, int[]> after = new HashMap<>(best);
        best.forEach((rooms, scores) -> {
            for (int column = 0; column < instance.columns(); column++) {
                int score = instance.scores().score(row, column);
                if (score != ScoreTable.IMPOSSIBLE && rooms.charAt(column) > 0) {
                    after.merge(taken(rooms, column), with(scores, score), FairestScores::fairer);
                }
            }
        });
        return after;
    }

    private static String taken(String rooms, int column) {
        return rooms.substring(0, column) + (char) (rooms.charAt(column) - 1) + rooms.substring(column + 1);
    }

    private static int[] with(int[] scores, int score) {
        int[] more = Arrays.copyOf(scores, scores.length + 1);
        more[scores.length] = score;
        Arrays.sort(more);
        return more;
    }

    private static int[] fairer(int[] one, int[] other) {
        return compare(one, other) >= 0 ? one : other;
    }

    /** First the more rows, then the better for the worst off, then for the next. */
    private static int compare(int[] one, int[] other) {
        return one.length == other.length ? Arrays.compare(one, other) : Integer.compare(one.length, other.length);
    }
}
