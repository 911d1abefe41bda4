package org.mentorbase.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Among the assignments of a face, finds one with the fewest pairs of one score, and narrows the face to all of these.
 *
 * <p>The pairs of that score are taken out of the assignment, which is then optimal for what is left: a new pair of the score costs
 * 1, any other nothing. From the rows that lost a pair to the columns that lost one, paths that cost nothing are followed while
 * there are any; then the shortest distances change the duals, so that longer paths cost nothing. If the duals never change,
 * the score can be avoided; if they do, they narrow the face.
 */
final class LevelImprovement {

    private static final int NOWHERE = -1;

    private final Instance instance;
    private final OptimalFace face;
    private final Links links;
    private final ResidualFace residual;
    /** By row, the score of its pair; −1 without one. */
    private final int[] scoreOfRow;

    /** @param links an assignment of the face; changed by what is found */
    LevelImprovement(Instance instance, OptimalFace face, Links links) {
        this.instance = instance;
        this.face = face;
        this.links = links;
        residual = new ResidualFace(instance, face, links);
        scoreOfRow = new int[instance.rows()];
        for (int row = 0; row < scoreOfRow.length; row++) {
            rememberScore(row);
        }
    }

    /** The lowest score of a pair above another score; −1 if there is none. */
    int lowestAbove(int score) {
        return Arrays.stream(scoreOfRow).filter(other -> other > score).min().orElse(NOWHERE);
    }

    void improve(int score) {
        BitSet waiting = new BitSet();
        for (int row = 0; row < scoreOfRow.length; row++) {
            waiting.set(row, scoreOfRow[row] == score);
        }
        residual.start(score, waiting);
        boolean avoidable = true;
        while (true) {
            followAll(waiting);
            if (waiting.isEmpty()) {
                break;
            }
            residual.changeDuals();
            avoidable = false;
        }
        for (int row = 0; row < scoreOfRow.length; row++) {
            rememberScore(row);
        }
        if (avoidable) {
            face.avoid(score, score + 1);
        } else {
            residual.narrow();
        }
    }

    /** Follows paths that cost nothing until there are none, in passes that visit nothing twice. */
    private void followAll(BitSet waiting) {
        int before;
        do {
            before = waiting.cardinality();
            residual.startPass();
            for (int row = waiting.nextSetBit(0); row >= 0; row = waiting.nextSetBit(row + 1)) {
                residual.follow(row);
            }
        } while (waiting.cardinality() < before);
    }

    private void rememberScore(int row) {
        scoreOfRow[row] = links.rowCount(row) == 0 ? NOWHERE : instance.scores().score(row, links.column(row, 0));
    }
}
