package org.mentorbase.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mentorbase.matching.assignment.Assignment;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.assignment.Pair;
import org.mentorbase.matching.score.ScoreTable;

/**
 * The possible pairs that an assignment has not made and of which both would rather have each other: each has a place left, or
 * scores the other strictly higher than the one it scores lowest of those it has.
 *
 * <p>One pass over all pairs, O(n · m) time in as many threads as there are processors, O(n + m) space. Whoever has no place at
 * all blocks nothing.
 */
public final class BlockingPairs {

    private static final int CHUNK = 64;

    private final Market market;
    private final Assignment assignment;
    /** What a score must exceed to be welcome. */
    private final int[] rowFloors;

    private final int[] columnFloors;

    /** @param assignment within the capacities of the market */
    public BlockingPairs(Market market, Assignment assignment) {
        this.market = market;
        this.assignment = assignment;
        Instance instance = market.rowSide();
        int[] counts = new int[instance.columns()];
        rowFloors = new int[instance.rows()];
        columnFloors = new int[instance.columns()];
        Arrays.fill(rowFloors, Integer.MAX_VALUE);
        Arrays.fill(columnFloors, Integer.MAX_VALUE);
        for (int row = 0; row < instance.rows(); row++) {
            for (int i = 0; i < assignment.count(row); i++) {
                int column = assignment.columnOf(row, i);
                counts[column]++;
                rowFloors[row] = Math.min(rowFloors[row], market.rowScores().score(row, column));
                columnFloors[column] =
                        Math.min(columnFloors[column], market.columnScores().score(row, column));
            }
            if (assignment.count(row) < instance.rowCapacity(row)) {
                rowFloors[row] = -1;
            }
        }
        for (int column = 0; column < counts.length; column++) {
            if (counts[column] < instance.columnCapacity(column)) {
                columnFloors[column] = -1;
            }
        }
    }

    public long count() {
        int rows = rowFloors.length;
        return IntStream.range(0, (rows + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToLong(chunk -> count(chunk * CHUNK, Math.min(rows, (chunk + 1) * CHUNK)))
                .sum();
    }

    /** All of them, by row and column. */
    public List<Pair> list() {
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < rowFloors.length; row++) {
            if (count(row, row + 1) > 0) {
                for (int column = 0; column < columnFloors.length; column++) {
                    if (blocks(row, column)) {
                        pairs.add(new Pair(row, column));
                    }
                }
            }
        }
        return pairs;
    }

    private long count(int from, int to) {
        int[] own = new int[columnFloors.length];
        int[] theirs = market.columnScores() == market.rowScores() ? own : new int[columnFloors.length];
        long count = 0;
        for (int row = from; row < to; row++) {
            if (rowFloors[row] != Integer.MAX_VALUE) {
                market.rowScores().readRow(row, own);
                if (theirs != own) {
                    market.columnScores().readRow(row, theirs);
                }
                count += countInRow(row, own, theirs);
            }
        }
        return count;
    }

    private long countInRow(int row, int[] own, int[] theirs) {
        int floor = rowFloors[row];
        long count = 0;
        for (int column = 0; column < own.length; column++) {
            if (own[column] > floor && theirs[column] > columnFloors[column]) {
                count += assignment.pairs(row, column) ? 0 : 1;
            }
        }
        return count;
    }

    private boolean blocks(int row, int column) {
        int own = market.rowScores().score(row, column);
        int theirs = market.columnScores().score(row, column);
        return own != ScoreTable.IMPOSSIBLE
                && theirs != ScoreTable.IMPOSSIBLE
                && own > rowFloors[row]
                && theirs > columnFloors[column]
                && !assignment.pairs(row, column);
    }
}
