package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.mentorbase.matching.score.ColumnNumbers;
import org.mentorbase.matching.score.ScoredColumn;

/**
 * For the present duals, the pairs of reduced cost 0.
 *
 * <p>Only a score of at least the row's dual plus the least dual of a column can be tight, so a row's candidates suffice while
 * they reach so far, see {@link Candidates}; afterwards all its scores are compared with what the duals want. Rows that are
 * likely to be asked for, since they were in the phase before or are free and may have a tight pair, are done beforehand, by
 * all processors; others when they are asked for.
 */
final class TightPairs {

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final Instance instance;
    private final int[] rowDuals;
    private final int[] columnDuals;
    private final Candidates candidates;
    private final Candidates.Reading reading;

    private int phase;
    private int leastColumnDual;
    /** By a row's dual, the scores with which its columns are tight. */
    private final Map<Integer, ColumnNumbers> wanted = new ConcurrentHashMap<>();

    private final int[] phaseFound;
    private final int[] phaseAsked;
    private final int[][] tight;
    private final int[] counts;
    /** By row, the highest dual with which a column may be tight. */
    private final int[] highestDual;

    /** @param rowDuals read at the beginning of each phase, like those of columns */
    TightPairs(Instance instance, int[] rowDuals, int[] columnDuals) {
        this.instance = instance;
        this.rowDuals = rowDuals;
        this.columnDuals = columnDuals;
        candidates = new Candidates(instance.scores(), instance.usefulColumnCapacities());
        candidates.listAll();
        reading = candidates.reading();
        phaseFound = new int[rowDuals.length];
        phaseAsked = new int[rowDuals.length];
        tight = new int[rowDuals.length][];
        Arrays.fill(tight, new int[0]);
        counts = new int[rowDuals.length];
        highestDual = new int[rowDuals.length];
        Arrays.fill(highestDual, UNKNOWN);
    }

    /** The highest score of a row; 0 if it has none. */
    int highest(int row) {
        int[] list = candidates.list(row);
        return list.length == 0 ? 0 : ScoredColumn.score(list[0]);
    }

    /** Forgets what was tight; the duals have changed, and will not until the next phase. */
    void startPhase() {
        phase++;
        wanted.clear();
        leastColumnDual = IntStream.range(0, columnDuals.length)
                .filter(column -> instance.columnCapacity(column) > 0)
                .map(column -> columnDuals[column])
                .min()
                .orElse(0);
        int[] likely =
                IntStream.range(0, rowDuals.length).filter(this::isLikelyAsked).toArray();
        candidates.inParallel(likely, this::find);
    }

    private boolean isLikelyAsked(int row) {
        return phaseAsked[row] == phase - 1 || (highestDual[row] != UNKNOWN && mayFind(row));
    }

    /** False if it is known that a row without a partner has no tight column at its present dual. */
    boolean mayFind(int row) {
        return rowDuals[row] <= highestDual[row];
    }

    /** Finds a row's tight columns; false if they have been asked for in the present phase. */
    boolean find(int row) {
        if (phaseAsked[row] == phase) {
            return false;
        }
        phaseAsked[row] = phase;
        if (phaseFound[row] < phase) {
            find(row, reading);
        }
        return true;
    }

    private void find(int row, Candidates.Reading with) {
        phaseFound[row] = phase;
        int least = Math.max(0, rowDuals[row] + leastColumnDual);
        if (with.reach(row, least)) {
            findInList(row, least);
        } else {
            tight[row] = with.equal(row, wanted.computeIfAbsent(rowDuals[row], this::wanted));
            counts[row] = tight[row].length;
            highestDual[row] = counts[row] == 0 ? rowDuals[row] - 1 : UNKNOWN;
        }
    }

    private void findInList(int row, int least) {
        counts[row] = 0;
        int[] list = candidates.list(row);
        for (int i = 0; i < list.length && ScoredColumn.score(list[i]) >= least; i++) {
            int column = ScoredColumn.column(list[i]);
            if (ScoredColumn.score(list[i]) - columnDuals[column] == rowDuals[row]) {
                add(row, column);
            }
        }
        highestDual[row] = counts[row] == 0 ? highestDual(row, list) : UNKNOWN;
    }

    /** It never rises, since the duals of columns never fall. */
    private int highestDual(int row, int[] list) {
        int highest = candidates.from(row) - 1;
        for (int i = 0; i < list.length && ScoredColumn.score(list[i]) > highest; i++) {
            highest = Math.max(highest, ScoredColumn.score(list[i]) - columnDuals[ScoredColumn.column(list[i])]);
        }
        return highest;
    }

    private ColumnNumbers wanted(int rowDual) {
        return new ColumnNumbers(
                Arrays.stream(columnDuals).map(dual -> rowDual + dual).toArray());
    }

    private void add(int row, int column) {
        int index = counts[row]++;
        if (index == tight[row].length) {
            tight[row] = Arrays.copyOf(tight[row], Math.max(8, 2 * index));
        }
        tight[row][index] = column;
    }

    /** How many tight columns were found for a row. */
    int count(int row) {
        return counts[row];
    }

    int column(int row, int index) {
        return tight[row][index];
    }
}
