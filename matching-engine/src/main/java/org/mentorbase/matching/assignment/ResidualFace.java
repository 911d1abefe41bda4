package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import org.mentorbase.matching.score.ScoreTable;

/**
 * The changes that lead from one assignment of a face to another, where a new pair of one score costs 1: rows and columns are
 * connected by allowed pairs that can be made and pairs that can be broken, and those that are not critical by the ground, where
 * they give up and fill places.
 */
final class ResidualFace {

    private static final int FAR = Integer.MAX_VALUE;
    private static final int NOWHERE = -1;

    private final Instance instance;
    private final ScoreTable scores;
    private final OptimalFace face;
    private final Links links;
    private final int rows;
    private final int ground;

    private int level;
    private BitSet waiting = new BitSet();
    /** By column, how many of its pairs were taken out and not replaced. */
    private final int[] missing;

    private final int[] duals;
    private final int[] distance;
    private final int[] before;
    private final long[] unvisited;
    private final int[] reached;
    private int reachedCount;
    private final NodeQueue queue = new NodeQueue();

    ResidualFace(Instance instance, OptimalFace face, Links links) {
        this.instance = instance;
        this.scores = instance.scores();
        this.face = face;
        this.links = links;
        rows = instance.rows();
        ground = rows + instance.columns();
        missing = new int[instance.columns()];
        duals = new int[ground + 1];
        distance = new int[ground + 1];
        before = new int[ground + 1];
        unvisited = new long[(instance.columns() + Long.SIZE - 1) / Long.SIZE];
        reached = new int[ground + 1];
    }

    /**
     * Takes out pairs, and forgets the duals.
     *
     * @param waiting the rows of these pairs; each is removed from here once it has a new one or is left out
     */
    void start(int score, BitSet waiting) {
        level = score;
        this.waiting = waiting;
        Arrays.fill(duals, 0);
        for (int row = waiting.nextSetBit(0); row >= 0; row = waiting.nextSetBit(row + 1)) {
            int column = links.column(row, 0);
            links.remove(row, column);
            missing[column]++;
        }
    }

    void startPass() {
        Arrays.fill(distance, FAR);
        Arrays.fill(unvisited, -1);
    }

    /** Follows a path that costs nothing from a waiting row, if there is one that no other search of the pass has visited. */
    void follow(int start) {
        distance[ground] = FAR;
        reachedCount = 0;
        visit(start, NOWHERE);
        for (int i = 0; i < reachedCount; i++) {
            int node = reached[i];
            if (isColumn(node) && missing[node - rows] > 0) {
                augment(node);
                return;
            }
            leave(node, true);
        }
    }

    /** Takes the distances from all waiting rows into the duals, up to that of the nearest column that misses a pair. */
    void changeDuals() {
        startPass();
        queue.clear();
        for (int row = waiting.nextSetBit(0); row >= 0; row = waiting.nextSetBit(row + 1)) {
            reach(row, 0, NOWHERE);
        }
        int node = queue.nearestNode();
        while (!isColumn(node) || missing[node - rows] == 0) {
            int nearest = (int) queue.nearestDistance();
            queue.removeNearest();
            if (nearest == distance[node]) {
                leave(node, false);
            }
            node = queue.nearestNode();
        }
        int length = distance[node];
        for (int other = 0; other <= ground; other++) {
            duals[other] -= Math.max(0, length - distance[other]);
        }
    }

    /** Narrows the face to the assignments that are optimal by the duals. */
    void narrow() {
        for (int row = 0; row < rows; row++) {
            if (isLeftOut(row)) {
                duals[row] = duals[ground];
            } else if (duals[row] > duals[ground]) {
                face.makeRowCritical(row);
            }
        }
        for (int column = 0; column < missing.length; column++) {
            if (places(column) > 0) {
                duals[rows + column] = duals[ground];
            } else if (duals[rows + column] < duals[ground]) {
                face.makeColumnCritical(column);
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int word = 0; word < unvisited.length; word++) {
                for (long left = face.allowed(row)[word]; left != 0; left &= left - 1) {
                    int column = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                    int score = scores.score(row, column);
                    if (face.isAvoided(score) || reducedCost(row, column, score) > 0) {
                        face.forbid(row, column);
                    }
                }
            }
        }
    }

    private boolean isColumn(int node) {
        return node >= rows && node != ground;
    }

    private void leave(int node, boolean free) {
        if (node < rows) {
            leaveRow(node, free);
        } else if (node == ground) {
            leaveGround(free);
        } else {
            leaveColumn(node, free);
        }
    }

    private void leaveRow(int row, boolean free) {
        long[] allowed = face.allowed(row);
        for (int word = 0; word < allowed.length; word++) {
            for (long left = allowed[word] & unvisited[word]; left != 0; left &= left - 1) {
                int column = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                int score = scores.score(row, column);
                if (!face.isAvoided(score) && !links.contains(row, column)) {
                    step(row, rows + column, reducedCost(row, column, score), free);
                }
            }
        }
        if (!face.isCriticalRow(row)) {
            step(row, ground, duals[row] - duals[ground], free);
        }
    }

    private int reducedCost(int row, int column, int score) {
        return (score == level ? 1 : 0) + duals[row] - duals[rows + column];
    }

    private void leaveColumn(int node, boolean free) {
        int column = node - rows;
        markVisited(column);
        for (int i = 0; i < links.columnCount(column); i++) {
            step(node, links.row(column, i), 0, free);
        }
        if (!face.isCriticalColumn(column) && places(column) > 0) {
            step(node, ground, duals[node] - duals[ground], free);
        }
    }

    /** The free places of a column, not counting those of pairs taken out. */
    private int places(int column) {
        return instance.columnCapacity(column) - links.columnCount(column) - missing[column];
    }

    private void leaveGround(boolean free) {
        for (int row = 0; row < rows; row++) {
            if (!face.isCriticalRow(row) && isLeftOut(row)) {
                step(ground, row, duals[ground] - duals[row], free);
            }
        }
        for (int column = 0; column < missing.length; column++) {
            if (!face.isCriticalColumn(column) && links.columnCount(column) + missing[column] > 0) {
                step(ground, rows + column, duals[ground] - duals[rows + column], free);
            }
        }
    }

    private boolean isLeftOut(int row) {
        return links.rowCount(row) == 0 && !waiting.get(row);
    }

    /** @param free whether only steps that cost nothing are taken */
    private void step(int from, int to, int cost, boolean free) {
        if (!free) {
            reach(to, distance[from] + cost, from);
        } else if (cost == 0 && distance[to] == FAR) {
            visit(to, from);
        }
    }

    private void visit(int node, int from) {
        distance[node] = 0;
        before[node] = from;
        reached[reachedCount++] = node;
        if (isColumn(node)) {
            markVisited(node - rows);
        }
    }

    private void markVisited(int column) {
        unvisited[column / Long.SIZE] &= ~(1L << column);
    }

    private void reach(int node, int at, int from) {
        if (at < distance[node]) {
            distance[node] = at;
            before[node] = from;
            queue.add(at, node);
        }
    }

    private void augment(int end) {
        missing[end - rows]--;
        int to = end;
        for (int from = before[to]; from != NOWHERE; from = before[to]) {
            if (from < rows && to != ground) {
                links.add(from, to - rows);
            } else if (to < rows && from != ground) {
                links.remove(to, from - rows);
            }
            to = from;
        }
        waiting.clear(to);
    }
}
