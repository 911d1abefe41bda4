package org.mentorbase.matching.assignment;

import java.util.function.IntPredicate;

/**
 * Finds as many partners as the tight pairs of a phase allow, by depth-first searches with look-ahead: a row that has a tight
 * column with a free place takes it before any other is tried.
 *
 * <p>A pass searches from every free row and visits no column twice. A search that fails without having met another of its
 * pass has seen all there is to see: its columns are dead, that is, they have no way to a free place, until the duals change. In
 * the last pass of a phase this is true of every column visited.
 */
final class AugmentingSearch {

    private static final int NONE = -1;
    private static final int DEAD = Integer.MAX_VALUE;

    private final TightPairs tight;
    private final Partners partners;

    /** By column, the last search that visited it, or {@link #DEAD}. */
    private final int[] mark;

    private int search;
    private int searchesBeforePass;
    private boolean metEarlierSearch;

    private final int[] path;
    private int depth;
    /** By row, the tight column that a search stands at. */
    private final int[] current;

    private final int[] nextTight;
    private final int[] nextPartner;
    /** By row, how many tight columns have been seen to have no place; places do not come back within a phase. */
    private final int[] lookedAhead;

    private final int[] visited;
    private int visitedCount;
    private final int[] dead;
    private int deadCount;

    AugmentingSearch(int rows, int columns, TightPairs tight, Partners partners) {
        this.tight = tight;
        this.partners = partners;
        mark = new int[columns];
        path = new int[rows];
        current = new int[rows];
        nextTight = new int[rows];
        nextPartner = new int[columns];
        lookedAhead = new int[rows];
        visited = new int[columns];
        dead = new int[columns];
    }

    /** Forgets what was dead. */
    void startPhase() {
        for (int i = 0; i < deadCount; i++) {
            mark[dead[i]] = 0;
        }
        deadCount = 0;
        tight.startPhase();
    }

    void startPass() {
        searchesBeforePass = search;
    }

    /** Gives a free row a column, if there is a way to one. */
    boolean augment(int root) {
        search++;
        visitedCount = 0;
        metEarlierSearch = false;
        depth = 0;
        int place = enter(root);
        while (place == NONE && depth >= 0) {
            int row = path[depth];
            int column = current[row];
            if (column != NONE && nextPartner[column] < partners.count(column)) {
                depth++;
                place = enter(partners.row(column, nextPartner[column]++));
            } else if (!advance(row)) {
                depth--;
            }
        }
        if (place != NONE) {
            follow(place);
        } else if (!metEarlierSearch) {
            bury();
        }
        return place != NONE;
    }

    /** Other columns are dead, too. */
    void buryAllBut(IntPredicate alive) {
        for (int column = 0; column < mark.length; column++) {
            if (mark[column] != DEAD && !alive.test(column)) {
                mark[column] = DEAD;
                dead[deadCount++] = column;
            }
        }
    }

    int deadCount() {
        return deadCount;
    }

    int deadColumn(int index) {
        return dead[index];
    }

    boolean isDead(int column) {
        return mark[column] == DEAD;
    }

    /** Comes to a row; a tight column of it that has a free place, or none. */
    private int enter(int row) {
        path[depth] = row;
        nextTight[row] = 0;
        current[row] = NONE;
        if (tight.find(row)) {
            lookedAhead[row] = 0;
        }
        int count = tight.count(row);
        while (lookedAhead[row] < count) {
            int column = tight.column(row, lookedAhead[row]);
            if (partners.hasPlace(column)) {
                return column;
            }
            lookedAhead[row]++;
        }
        return NONE;
    }

    /** Moves to the row's next tight column that no search of this pass has visited. */
    private boolean advance(int row) {
        int count = tight.count(row);
        while (nextTight[row] < count) {
            int column = tight.column(row, nextTight[row]++);
            if (mark[column] <= searchesBeforePass) {
                mark[column] = search;
                visited[visitedCount++] = column;
                nextPartner[column] = 0;
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
            dead[deadCount++] = visited[i];
        }
    }

    /** Every row of the path takes the column it stands at; the last takes the free place. */
    private void follow(int place) {
        partners.fill(place, path[depth]);
        for (int i = depth - 1; i >= 0; i--) {
            int column = current[path[i]];
            partners.replace(column, nextPartner[column] - 1, path[i]);
        }
    }
}
