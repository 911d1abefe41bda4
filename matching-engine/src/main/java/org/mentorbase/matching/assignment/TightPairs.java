package org.mentorbase.matching.assignment;

import java.util.Arrays;

/**
 * For the present duals, the pairs of reduced cost 0, found for a row when it is first asked for.
 *
 * <p>Only a score of at least the row's dual plus the least dual of a column can be tight, so a row's candidates suffice, see
 * {@link Candidates}. The columns of the lowest duals are taken apart while they are few, and asked for their score one by
 * one. Towards the end these are the only ones that a row's lower scores are needed for; all others are tight at higher scores
 * only, so that the list of candidates stays short.
 */
final class TightPairs {

    private static final int SHARE_OF_CHEAP_COLUMNS = 32;

    private final Instance instance;
    private final int[] rowDuals;
    private final int[] columnDuals;
    private final Candidates candidates;
    private final Candidates.Reading reading;

    private int phase;
    private final int[] cheap;
    private int cheapCount;
    private int leastDearDual;
    private int rowsAsked;

    private final int[] phaseOfRow;
    private final int[][] tight;
    private final int[] counts;

    /** @param rowDuals read whenever a row is asked for, like those of columns */
    TightPairs(Instance instance, int[] rowDuals, int[] columnDuals) {
        this.instance = instance;
        this.rowDuals = rowDuals;
        this.columnDuals = columnDuals;
        candidates = new Candidates(instance.scores(), instance.usefulColumnCapacities());
        candidates.listAll();
        reading = candidates.reading();
        cheap = new int[columnDuals.length / SHARE_OF_CHEAP_COLUMNS];
        phaseOfRow = new int[rowDuals.length];
        tight = new int[rowDuals.length][];
        Arrays.fill(tight, new int[0]);
        counts = new int[rowDuals.length];
    }

    /** The highest score of a row; 0 if it has none. */
    int highest(int row) {
        int[] list = candidates.list(row);
        return list.length == 0 ? 0 : Candidates.scoreOf(list[0]);
    }

    /** Forgets what was tight; the duals have changed, and will not until the next phase. */
    void startPhase() {
        phase++;
        chooseCheapColumns();
        if (2 * rowsAsked > rowDuals.length) {
            candidates.reachAll(row -> phaseOfRow[row] == phase - 1 ? leastScoreIfDear(row) : Byte.MAX_VALUE);
        }
        rowsAsked = 0;
    }

    /** Finds a row's tight columns; false if this has been done in the present phase. */
    boolean find(int row) {
        if (phaseOfRow[row] == phase) {
            return false;
        }
        phaseOfRow[row] = phase;
        rowsAsked++;
        counts[row] = 0;
        findCheap(row);
        int least = leastScoreIfDear(row);
        if (reading.reach(row, least)) {
            findInList(row, candidates.list(row), least);
        } else {
            findInScores(row, reading.read(row), least);
        }
        return true;
    }

    /** How many tight columns were found for a row. */
    int count(int row) {
        return counts[row];
    }

    int column(int row, int index) {
        return tight[row][index];
    }

    /** The scores of a row, until the next call; columns without a place are impossible. */
    byte[] scores(int row) {
        return reading.read(row);
    }

    private void chooseCheapColumns() {
        cheapCount = 0;
        leastDearDual = 0;
        int next = 0;
        int count = 0;
        while (next < Integer.MAX_VALUE && count <= cheap.length) {
            cheapCount = count;
            leastDearDual = next;
            next = Integer.MAX_VALUE;
            for (int column = 0; column < columnDuals.length && count <= cheap.length; column++) {
                if (columnDuals[column] > leastDearDual) {
                    next = Math.min(next, columnDuals[column]);
                } else if (columnDuals[column] == leastDearDual) {
                    if (count < cheap.length) {
                        cheap[count] = column;
                    }
                    count++;
                }
            }
        }
    }

    private int leastScoreIfDear(int row) {
        return Math.max(0, rowDuals[row] + leastDearDual);
    }

    private void findCheap(int row) {
        for (int i = 0; i < cheapCount; i++) {
            int wanted = rowDuals[row] + columnDuals[cheap[i]];
            if (wanted >= 0
                    && instance.scores().score(row, cheap[i]) == wanted
                    && instance.columnCapacity(cheap[i]) > 0) {
                add(row, cheap[i]);
            }
        }
    }

    private void findInList(int row, int[] list, int least) {
        for (int entry : list) {
            int score = Candidates.scoreOf(entry);
            if (score < least) {
                break;
            }
            int column = Candidates.columnOf(entry);
            if (score - columnDuals[column] == rowDuals[row]) {
                add(row, column);
            }
        }
    }

    private void findInScores(int row, byte[] scores, int least) {
        for (int column = 0; column < columnDuals.length; column++) {
            if (scores[column] >= least
                    && columnDuals[column] >= leastDearDual
                    && scores[column] - columnDuals[column] == rowDuals[row]) {
                add(row, column);
            }
        }
    }

    private void add(int row, int column) {
        int index = counts[row]++;
        if (index == tight[row].length) {
            tight[row] = Arrays.copyOf(tight[row], Math.max(8, 2 * index));
        }
        tight[row][index] = column;
    }
}
