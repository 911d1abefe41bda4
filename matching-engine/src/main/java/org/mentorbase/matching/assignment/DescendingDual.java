package org.mentorbase.matching.assignment;

import java.util.Arrays;

/**
 * Problem: the largest total, or the largest coverage and then the largest total, where scores are small and no row has more
 * than one place; columns may have many.
 *
 * <p>Idea: all rows without a partner share one dual, which starts at the highest score and falls by one from phase to phase.
 * In a phase the tight pairs, those of reduced cost 0, receive as many partners as they can by depth-first searches with
 * look-ahead for a free place. What the searches that failed have visited has no way out: its rows' duals fall by one,
 * its columns' rise by one, and new pairs become tight. For the total the descent ends at 0, where being without a partner is
 * as good; for coverage it goes on, in as long steps as possible, until what has been visited has no way out at any price.
 *
 * <p>Only candidates with a score of at least the row's dual plus the least dual of a column can be tight, which is a small part
 * of the table; see {@link Candidates}.
 *
 * <p>At most as many phases as there are scores, each O(p · t) for t tight pairs of the rows visited and p passes of the
 * search; O(n + m) space beside the candidates.
 *
 * <p>Scores are at most {@link Byte#MAX_VALUE}, row capacities at most 1.
 *
 * <p>Guarantee: exactly optimal; the duals prove it. Rows are tried by index, columns by falling score and then by index, so the
 * same input gives the same pairs.
 *
 * <p>H. W. Kuhn: The Hungarian method for the assignment problem. Naval Research Logistics Quarterly 2 (1955), <a
 * href="https://doi.org/10.1002/nav.3800020109">doi:10.1002/nav.3800020109</a>; A. Pothen, C.-J. Fan: Computing the block
 * triangular form of a sparse matrix. ACM Transactions on Mathematical Software 16 (1990), <a
 * href="https://doi.org/10.1145/98267.98287">doi:10.1145/98267.98287</a>.
 *
 * @see ShortestAugmentingPaths any scores, and any capacities of rows
 */
final class DescendingDual {

    private static final int NONE = -1;
    private static final int SHARE_OF_CHEAP_COLUMNS = 32;

    private static final int DEAD = Integer.MAX_VALUE;
    private static final int NO_WAY_OUT = Integer.MAX_VALUE;

    private final Instance instance;
    private final Candidates candidates;
    private final Candidates.Reading reading;
    private final int rows;
    private final int columns;
    private final int[] freePlaces;
    private final int[] rowDuals;
    private final int[] columnDuals;
    private final int[] columnOfRow;
    private final Holders holders;

    private int[] free;
    private int freeCount;
    private int dual;

    // Of a phase: columns of low duals, and the tight columns of the rows visited so far.
    private int phase;
    private final int[] cheap;
    private int cheapCount;
    private int leastDearDual;
    private int visitedRows;
    private final int[] tightPhase;
    private final int[][] tight;
    private final int[] tightCount;
    private final int[] lookedAhead;

    // Of a pass: the depth-first search.
    private final int[] next;
    private final int[] mark;
    private int search;
    private int searchesBefore;
    private boolean metEarlierSearch;
    private final int[] stack;
    private final int[] current;
    private final int[] nextHolder;
    private final int[] visited;
    private int visitedCount;
    private final int[] deadColumns;
    private int deadCount;

    DescendingDual(Instance instance) {
        this.instance = instance;
        rows = instance.rows();
        columns = instance.columns();
        freePlaces = instance.usefulColumnCapacities();
        candidates = new Candidates(instance.scores(), freePlaces);
        reading = candidates.reading();
        rowDuals = new int[rows];
        columnDuals = new int[columns];
        columnOfRow = new int[rows];
        Arrays.fill(columnOfRow, NONE);
        holders = new Holders(columns);
        free = new int[rows];
        for (int row = 0; row < rows; row++) {
            if (instance.rowCapacity(row) > 0) {
                free[freeCount++] = row;
            }
        }
        cheap = new int[columns / SHARE_OF_CHEAP_COLUMNS];
        tightPhase = new int[rows];
        tight = new int[rows][];
        Arrays.fill(tight, new int[0]);
        tightCount = new int[rows];
        lookedAhead = new int[rows];
        next = new int[rows];
        mark = new int[columns];
        stack = new int[rows];
        current = new int[rows];
        nextHolder = new int[columns];
        visited = new int[columns];
        deadColumns = new int[columns];
    }

    void total() {
        candidates.listAll();
        descend();
        settle(dual);
    }

    /** @param bonus what a first partner earns beside the score: more than covering a row can cost */
    void coverage(int bonus) {
        candidates.listAll();
        descend();
        if (Arrays.stream(freePlaces).allMatch(places -> places == 0)) {
            moveAllDuals(bonus + dual);
        } else {
            descendAsFarAsNeeded(bonus);
        }
        settle(-bonus);
    }

    private void descendAsFarAsNeeded(int bonus) {
        int step = 0;
        while (freeCount > 0 && step < NO_WAY_OUT) {
            runPhase();
            step = stepToNextTight();
            if (step < NO_WAY_OUT) {
                moveDuals(step);
                dual -= step;
            }
        }
        if (freeCount > 0) {
            moveDuals(bonus + dual);
        }
    }

    /** Where no column has a place left, nothing has a way out. */
    private void moveAllDuals(int by) {
        for (int row = 0; row < rows; row++) {
            rowDuals[row] -= columnOfRow[row] == NONE ? 0 : by;
        }
        for (int column = 0; column < columns; column++) {
            columnDuals[column] += by;
        }
    }

    private void descend() {
        for (dual = highest(); dual > 0 && freeCount > 0; dual--) {
            runPhase();
            moveDuals(1);
        }
    }

    /** How far the duals can move until a pair out of what has been visited becomes tight. */
    private int stepToNextTight() {
        int step = NO_WAY_OUT;
        for (int i = 0; i < freeCount; i++) {
            step = Math.min(step, leastReducedCostOut(free[i]));
        }
        for (int i = 0; i < deadCount; i++) {
            int column = deadColumns[i];
            for (int k = 0; k < holders.count(column); k++) {
                step = Math.min(step, leastReducedCostOut(holders.row(column, k)));
            }
        }
        return step;
    }

    private int leastReducedCostOut(int row) {
        byte[] scores = reading.read(row);
        int least = NO_WAY_OUT;
        for (int column = 0; column < columns; column++) {
            if (scores[column] >= 0 && mark[column] != DEAD) {
                least = Math.min(least, rowDuals[row] + columnDuals[column] - scores[column]);
            }
        }
        return least;
    }

    private int highest() {
        int highest = 0;
        for (int i = 0; i < freeCount; i++) {
            int[] list = candidates.list(free[i]);
            highest = list.length == 0 ? highest : Math.max(highest, Candidates.scoreOf(list[0]));
        }
        return highest;
    }

    private void settle(int dualOfFree) {
        for (int i = 0; i < freeCount; i++) {
            rowDuals[free[i]] = dualOfFree;
        }
    }

    Optimum optimum(long bonus) {
        Duals duals = new Duals(
                Arrays.stream(rowDuals).asLongStream().toArray(),
                Arrays.stream(columnDuals).asLongStream().toArray(),
                bonus);
        return new Optimum(Assignment.ofSingles(columnOfRow, instance.scores()), duals);
    }

    private void runPhase() {
        phase++;
        deadCount = 0;
        chooseCheapColumns();
        if (2 * visitedRows > rows) {
            candidates.reachAll(row -> tightPhase[row] == phase - 1 ? leastScoreIfDear(row) : Byte.MAX_VALUE);
        }
        visitedRows = 0;
        boolean found = true;
        while (found) {
            found = false;
            searchesBefore = search;
            int left = 0;
            for (int i = 0; i < freeCount; i++) {
                int row = free[i];
                if (search(row)) {
                    found = true;
                } else {
                    free[left++] = row;
                }
            }
            freeCount = left;
        }
    }

    /** What failing searches visited has no way out: its columns' duals rise, its rows' duals fall. */
    private void moveDuals(int by) {
        for (int i = 0; i < deadCount; i++) {
            int column = deadColumns[i];
            columnDuals[column] += by;
            mark[column] = 0;
            for (int k = 0; k < holders.count(column); k++) {
                rowDuals[holders.row(column, k)] -= by;
            }
        }
    }

    private boolean search(int root) {
        rowDuals[root] = dual;
        if (tightPhase[root] == phase && tightCount[root] == 0) {
            return false;
        }
        search++;
        visitedCount = 0;
        metEarlierSearch = false;
        int depth = 0;
        stack[0] = root;
        int place = enter(root);
        while (place == NONE && depth >= 0) {
            int row = stack[depth];
            int column = current[row];
            if (column != NONE && nextHolder[column] < holders.count(column)) {
                int holder = holders.row(column, nextHolder[column]++);
                stack[++depth] = holder;
                place = enter(holder);
            } else if (!advance(row)) {
                depth--;
            }
        }
        if (place == NONE) {
            if (!metEarlierSearch) {
                bury();
            }
            return false;
        }
        augment(place, depth);
        return true;
    }

    /** Prepares a row that the search has come to; its free place if it has one. */
    private int enter(int row) {
        if (tightPhase[row] != phase) {
            findTight(row);
        }
        next[row] = 0;
        current[row] = NONE;
        int[] columnsOfRow = tight[row];
        int count = tightCount[row];
        while (lookedAhead[row] < count) {
            int column = columnsOfRow[lookedAhead[row]];
            if (freePlaces[column] > 0) {
                return column;
            }
            lookedAhead[row]++;
        }
        return NONE;
    }

    /**
     * Takes the columns of the lowest duals apart while they are few. Towards the end these are the only ones that a row's lower
     * scores are needed for; all others are tight at higher scores only, so that a short list of candidates is enough.
     */
    private void chooseCheapColumns() {
        cheapCount = 0;
        leastDearDual = 0;
        int most = columns / SHARE_OF_CHEAP_COLUMNS;
        while (true) {
            int count = cheapCount;
            int next = Integer.MAX_VALUE;
            for (int column = 0; column < columns; column++) {
                int columnDual = columnDuals[column];
                if (columnDual == leastDearDual) {
                    if (count == most) {
                        return;
                    }
                    cheap[count++] = column;
                } else if (columnDual > leastDearDual) {
                    next = Math.min(next, columnDual);
                }
            }
            cheapCount = count;
            if (next == Integer.MAX_VALUE) {
                return;
            }
            leastDearDual = next;
        }
    }

    private void findTight(int row) {
        tightPhase[row] = phase;
        visitedRows++;
        lookedAhead[row] = 0;
        tightCount[row] = 0;
        for (int i = 0; i < cheapCount; i++) {
            int wanted = rowDuals[row] + columnDuals[cheap[i]];
            if (wanted >= 0 && instance.scores().score(row, cheap[i]) == wanted) {
                addTight(row, cheap[i]);
            }
        }
        int least = leastScoreIfDear(row);
        if (reading.reach(row, least)) {
            findTightInList(row, candidates.list(row), least);
        } else {
            findTightInScores(row, reading.read(row), least);
        }
    }

    private int leastScoreIfDear(int row) {
        return Math.max(0, rowDuals[row] + leastDearDual);
    }

    private void findTightInList(int row, int[] list, int least) {
        for (int entry : list) {
            int score = Candidates.scoreOf(entry);
            if (score < least) {
                break;
            }
            int column = Candidates.columnOf(entry);
            if (score - columnDuals[column] == rowDuals[row]) {
                addTight(row, column);
            }
        }
    }

    private void findTightInScores(int row, byte[] scores, int least) {
        for (int column = 0; column < columns; column++) {
            if (scores[column] >= least
                    && columnDuals[column] >= leastDearDual
                    && scores[column] - columnDuals[column] == rowDuals[row]) {
                addTight(row, column);
            }
        }
    }

    private void addTight(int row, int column) {
        int index = tightCount[row]++;
        if (index == tight[row].length) {
            tight[row] = Arrays.copyOf(tight[row], Math.max(8, 2 * index));
        }
        tight[row][index] = column;
    }

    /** Moves to the row's next tight column that no search of this pass has visited. */
    private boolean advance(int row) {
        int[] columnsOfRow = tight[row];
        int count = tightCount[row];
        while (next[row] < count) {
            int column = columnsOfRow[next[row]++];
            if (mark[column] <= searchesBefore) {
                mark[column] = search;
                visited[visitedCount++] = column;
                nextHolder[column] = 0;
                current[row] = column;
                return true;
            }
            metEarlierSearch |= mark[column] < search;
        }
        return false;
    }

    private void bury() {
        for (int i = 0; i < visitedCount; i++) {
            mark[visited[i]] = DEAD;
            deadColumns[deadCount++] = visited[i];
        }
    }

    /** Every row of the stack takes the column it stands at; the last takes the free place. */
    private void augment(int place, int depth) {
        freePlaces[place]--;
        int row = stack[depth];
        holders.add(place, row);
        columnOfRow[row] = place;
        for (int i = depth - 1; i >= 0; i--) {
            int above = stack[i];
            int column = current[above];
            holders.replace(column, nextHolder[column] - 1, above);
            columnOfRow[above] = column;
        }
    }

    /** The rows that each column is paired with. */
    private static final class Holders {

        private final int[][] lists;
        private final int[] counts;

        Holders(int columns) {
            lists = new int[columns][1];
            counts = new int[columns];
        }

        int count(int column) {
            return counts[column];
        }

        int row(int column, int index) {
            return lists[column][index];
        }

        void add(int column, int row) {
            if (counts[column] == lists[column].length) {
                lists[column] = Arrays.copyOf(lists[column], 2 * counts[column]);
            }
            lists[column][counts[column]++] = row;
        }

        void replace(int column, int index, int row) {
            lists[column][index] = row;
        }
    }
}
